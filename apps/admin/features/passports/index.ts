export { PassportButton } from './passport-button.tsx'
