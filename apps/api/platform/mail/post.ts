/** A letter ready to go. `key` says which letter it is: sent twice, it is the same one to whoever receives it. */
export type OutgoingLetter = {
  readonly key: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** The letter will not arrive however often it is sent: there is no such mailbox, or it wants none. */
export class LetterRefused extends Error {
  override readonly name = 'LetterRefused'
}

/** The one door to mail. */
export abstract class Post {
  /** Hands a letter over. Throws `LetterRefused` where trying again is of no use. */
  abstract send(letter: OutgoingLetter): Promise<void>

  abstract close(): Promise<void>
}
