import nodemailer, { type Transporter } from 'nodemailer'
import { compose } from './compose.ts'
import { LetterRefused, type OutgoingLetter, Post } from './post.ts'

const PATIENCE_MS = 15_000

/** Mail by any SMTP server. TLS is used wherever the server offers it, and always with `smtps:`. */
export class SmtpPost extends Post {
  private readonly transporter: Transporter
  private readonly from: string

  constructor(url: string, from: string) {
    super()
    this.from = from
    this.transporter = nodemailer.createTransport(url, { from })
    Object.assign(this.transporter.options, {
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: 2 * PATIENCE_MS,
    })
  }

  async send(letter: OutgoingLetter): Promise<void> {
    try {
      await this.transporter.sendMail(compose(letter, this.from))
    } catch (error) {
      throw isFinal(error) ? new LetterRefused((error as Error).message, { cause: error }) : error
    }
  }

  async close(): Promise<void> {
    this.transporter.close()
  }
}

/** What the server says of the letter itself with a 5xx is final. What it says of us (sign-in, TLS) can be mended. */
function isFinal(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  return (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA')
}
