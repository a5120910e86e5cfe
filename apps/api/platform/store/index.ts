export { type ByteRange, type Extent, fitRange, parseRangeHeader } from './byte-range.ts'
export { type FolderStoreRoutesOptions, folderStoreRoutes } from './folder-store.routes.ts'
export { FolderStore, type FolderStoreOptions, openFolderStore } from './folder-store.ts'
export {
  type ExpectedPart,
  type ListedObject,
  type LockOutcome,
  type ObjectLock,
  ObjectStore,
  type StaleUpload,
  type StoreAbilities,
  type StoredObject,
  type StoredPart,
} from './object-store.ts'
export { openS3Store, S3Store, type S3StoreConfig } from './s3-store.ts'
export { isStoreError, StoreError, type StoreErrorCode } from './store-error.ts'
export { storeFault } from './store-fault.ts'
export { StoreReport } from './store-report.ts'
