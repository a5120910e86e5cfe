export { RequestAttachments } from './request-attachments.tsx'
export { useAttachments } from './use-attachments.ts'
