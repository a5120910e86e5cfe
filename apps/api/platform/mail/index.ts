import { FolderPost } from './folder-post.ts'
import type { Post } from './post.ts'
import { SmtpPost } from './smtp-post.ts'

export { type NewLetter, Outbox } from './outbox.ts'
export { LetterRefused, type OutgoingLetter, Post } from './post.ts'

/** Opens the door to mail: a server where there is one, a folder of letters otherwise. */
export function openPost(settings: { smtpUrl: string | undefined; folder: string; from: string }): Post {
  const { smtpUrl, folder, from } = settings
  return smtpUrl ? new SmtpPost(smtpUrl, from) : new FolderPost(folder, from)
}
