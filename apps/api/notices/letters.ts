import { Inject, Injectable } from '@nestjs/common'
import {
  digestLetter,
  invitationLetter,
  type LetterLine,
  type LetterText,
  type Names,
  noticeLetter,
  noticePath,
  noticeWords,
  type Told,
} from '@raireki/governance'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import type { Language } from '../platform/identity/actor.ts'
import { type NewLetter, Outbox } from '../platform/mail/index.ts'
import type { Tx } from '../platform/prisma/database.ts'
import type { Notice } from '../platform/prisma/generated/client.ts'
import { Naming } from './naming.ts'
import type { Reader } from './readers.store.ts'

/** Writes letters: in the reader's language, with links to where the thing can be seen. */
@Injectable()
export class Letters {
  constructor(
    private readonly outbox: Outbox,
    private readonly naming: Naming,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One letter a reader about one thing that happened, to be put into the outbox with the record of it. */
  async about(told: Told & { readonly leafIndex: number }, readers: readonly Reader[]): Promise<NewLetter[]> {
    if (readers.length === 0) return []
    const [names = {}] = await this.naming.of([told.subjects])
    return readers.map((reader) => {
      const text = noticeLetter(reader.name, this.line(told, names, reader.language), this.inbox, reader.language)
      return addressed(`notice-${told.leafIndex}-${reader.id}`, reader, text)
    })
  }

  /** One letter about many notices. */
  async digest(key: string, reader: Reader, notices: readonly Notice[]): Promise<NewLetter> {
    const told = notices.map(toldOf)
    const names = await this.naming.of(told.map(({ subjects }) => subjects))
    const lines = told.map((each, index) => this.line(each, names[index] ?? {}, reader.language))
    return addressed(key, reader, digestLetter(reader.name, lines, this.inbox, reader.language))
  }

  /**
   * For other features: writes to somebody who may not be registered. `key` says which invitation it is, `path` is where
   * in the web app it is answered. Call it in the transaction that records the invitation.
   */
  async invite(
    tx: Tx,
    invitation: {
      readonly key: string
      readonly to: string
      readonly language: Language
      readonly inviter: string
      readonly project: string
      readonly path: string
      readonly until?: string
    },
  ): Promise<void> {
    const { key, to, language, path, ...rest } = invitation
    const text = invitationLetter({ ...rest, link: this.origin + path }, language)
    await this.outbox.put(tx, [{ key, to, ...text }])
  }

  private line(told: Told, names: Names, lang: Language): LetterLine {
    const path = noticePath(told)
    return { sentence: noticeWords(told, names, lang), link: path && this.origin + path }
  }

  private get origin(): string {
    const { PUBLIC_URL, PORT } = this.config
    return PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://localhost:${PORT}`
  }

  private get inbox(): string {
    return `${this.origin}/notices`
  }
}

/** A notice as the words need it. */
export function toldOf({ type, subjects, facts }: Pick<Notice, 'type' | 'subjects' | 'facts'>): Told {
  return { type, subjects: subjects as Told['subjects'], facts: facts as Told['facts'] }
}

function addressed(key: string, { id, email }: Reader, text: LetterText): NewLetter {
  return { key, to: email, personId: id, ...text }
}
