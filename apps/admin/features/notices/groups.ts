import type { MailChoice, NoticeGroup } from '../../generated/operations.ts'

export const NOTICE_GROUPS = [
  'REQUESTS',
  'REVIEWS',
  'GRANTS',
  'DUTIES',
  'ASSETS',
  'REGISTRY',
] as const satisfies readonly NoticeGroup[]

export const MAIL_CHOICES = ['AT_ONCE', 'DAILY', 'OFF'] as const satisfies readonly MailChoice[]
