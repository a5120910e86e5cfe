export { VersionLink } from './version-link.tsx'
export { VersionPicker } from './version-picker.tsx'
