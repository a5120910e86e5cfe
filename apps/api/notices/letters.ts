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
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Notice, Person } from '../platform/prisma/generated/client.ts'
import { Naming } from './naming.ts'

type Reader = Pick<Person, 'id' | 'email' | 'nameJa' | 'nameEn' | 'language'>

const reader = { id: true, email: true, nameJa: true, nameEn: true, language: true } as const

/** Writes letters: in the reader's language, with links to where the thing can be seen. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly naming: Naming,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes to everybody whose notice goes by mail now. Answers the letters' ids by person. */
  async write(
    tx: Tx,
    told: Told & { readonly leafIndex: number },
    notices: readonly { readonly personId: string; readonly mailing: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = notices.filter(({ mailing }) => mailing === 'now').map(({ personId }) => personId)
    if (ids.length === 0) return new Map()
    const [names = {}] = await this.naming.of([told.subjects])
    const people = await this.database.prisma.person.findMany({ where: { id: { in: ids } }, select: reader })
    const letters = people.map((person) => {
      const lang = languageOf(person)
      const line = this.line(told, names, lang)
      return this.addressed(
        `notice-${told.leafIndex}-${person.id}`,
        person,
        noticeLetter(nameOf(person), line, this.inbox, lang),
      )
    })
    const written = await this.outbox.put(tx, letters)
    return new Map(letters.flatMap(({ key, personId }) => (written.has(key) ? [[personId!, written.get(key)!]] : [])))
  }

  /** One letter about many notices. Answers its id, or nothing where it was written before. */
  async digest(tx: Tx, key: string, personId: string, notices: readonly Notice[]): Promise<string | undefined> {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: reader })
    const lang = languageOf(person)
    const told = notices.map(toldOf)
    const names = await this.naming.of(told.map(({ subjects }) => subjects))
    const lines = told.map((each, index) => this.line(each, names[index] ?? {}, lang))
    const text = digestLetter(nameOf(person), lines, this.inbox, lang)
    return (await this.outbox.put(tx, [this.addressed(key, person, text)])).get(key)
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

  private addressed(key: string, { id, email }: Reader, text: LetterText): NewLetter {
    return { key, to: email, personId: id, ...text }
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

function languageOf({ language }: Reader): Language {
  return language === 'en' ? 'en' : 'ja'
}

function nameOf({ nameJa, nameEn, language }: Reader): string {
  return language === 'en' ? nameEn || nameJa : nameJa || nameEn
}
