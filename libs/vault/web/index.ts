export * from '../shared.ts'
export { openInBrowser, openRange, openSealed, openStream } from './open-in-browser.ts'
export { sealForUpload, type UploadOrder, type UploadPart } from './seal-for-upload.ts'
