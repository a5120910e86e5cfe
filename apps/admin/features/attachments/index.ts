export { RequestAttachments } from './request-attachments.tsx'
