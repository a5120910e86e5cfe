export { CatalogueModule } from './catalogue.module.ts'
export { type AssetKind, type AssetRow, CatalogueStore, type FileRow, type VersionRow } from './catalogue.store.ts'
