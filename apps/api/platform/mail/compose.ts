import type { SendMailOptions } from 'nodemailer'
import type { OutgoingLetter } from './post.ts'

/** A letter as a message: plain text, marked as made by a machine, so that no absence notice comes back. */
export function compose({ key, to, subject, body }: OutgoingLetter, from: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text: body,
    // The same letter has the same id, so a mailbox that gets it twice after a crash can show it once.
    messageId: `<${key}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'raireki.local'
}
