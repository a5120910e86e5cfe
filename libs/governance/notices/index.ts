export { type Audience, peopleToTell, type Side, sidesOf } from './audience.ts'
export { digestLetter, invitationLetter, type LetterLine, type LetterText, noticeLetter } from './letters.ts'
export {
  DEFAULT_PREFERENCES,
  digestDay,
  lastDigestTime,
  MAIL_CHOICES,
  type MailChoice,
  type Mailing,
  MOST_LETTERS_AN_HOUR,
  mailingOf,
  NOTICE_GROUPS,
  type NoticeGroup,
  type Preferences,
} from './preference.ts'
export { RETRY_AFTER_SECONDS, retryAt } from './retry.ts'
export { followedFrom, TELLINGS, TOLD_TYPES, tellingOf, WEBHOOK_TYPES } from './table.ts'
export type { Telling, Told } from './telling.ts'
export {
  changeWebhook,
  follows,
  refusedUrl,
  subjectsInOrder,
  subscribe,
  type Webhook,
  type WebhookRefusal,
  webhookEvent,
  webhookPayload,
  webhookReplayed,
} from './webhook.ts'
export { type Names, noticePath, noticeWords } from './words.ts'
