import { resumedUpload } from './resumed-upload.ts'

resumedUpload({ store: 'folder' }, 'into a folder')
