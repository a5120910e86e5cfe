export { CertificateField } from './certificate-field.tsx'
