import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import {
  type Happening,
  type Mailing,
  mailingOf,
  peopleToTell,
  type Telling as Row,
  TOLD_TYPES,
  type Told,
  tellingOf,
} from '@raireki/governance'
import { parseEntry } from '@raireki/ledger'
import type { Logger } from 'pino'
import { LedgerStore } from '../ledger/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { type NewLetter, Outbox } from '../platform/mail/index.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Reactors, Rounds, Spine } from '../spine/index.ts'
import { Concerned } from './concerned.ts'
import { Letters } from './letters.ts'
import { type Reader, ReadersStore } from './readers.store.ts'

type Entry = Told & { readonly id: bigint; readonly entryId: string; readonly leafIndex: number; readonly at: Date }

/** Somebody to be told, and whether by mail as well. */
type Addressed = { readonly reader: Reader; readonly mailing: Mailing }

/** What is older than this is history, not news: a registry that learns to tell must not tell of its whole past. */
const NEWS_DAYS = 7
const DAY_MS = 86_400_000

/** When something has happened, tells the people it concerns: each once, in the inbox and as they chose by mail. */
@Injectable()
export class Telling implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly ledger: LedgerStore,
    private readonly concerned: Concerned,
    private readonly readers: ReadersStore,
    private readonly letters: Letters,
    private readonly outbox: Outbox,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'tell-people',
      types: TOLD_TYPES,
      job: ({ leafIndex }) => ({ leaf: leafIndex }),
      effect: ({ jobId, payload }) => this.tell(jobId, Number(payload.leaf)),
    })
    this.rounds.add({ name: 'send-mail', everySeconds: 30, round: () => this.outbox.sendDue() })
  }

  private async tell(jobKey: string, leafIndex: number): Promise<void> {
    const entry = await this.entry(leafIndex)
    const row = tellingOf(entry)
    if (!row || entry.at.getTime() < this.clock.now().getTime() - NEWS_DAYS * DAY_MS) return
    const addressed = await this.addressed(row, entry)
    if (addressed.length === 0) return
    const byMailNow = addressed.flatMap(({ reader, mailing }) => (mailing === 'now' ? [reader] : []))
    const letters = await this.letters.about(entry, byMailNow)
    const isFirst = await this.spine.recordOnce(jobKey, [peopleTold(entry, addressed)], async (tx) => {
      const letterOf = await this.post(tx, letters)
      const data = addressed.map((one) => this.notice(one, row, entry, letterOf.get(one.reader.id) ?? null))
      await tx.notice.createMany({ data })
    })
    if (isFirst && letters.length > 0) this.sendSoon()
  }

  /** Answers the ids of the letters by whom they are for. */
  private async post(tx: Tx, letters: readonly NewLetter[]): Promise<ReadonlyMap<string, string>> {
    if (letters.length === 0) return new Map()
    const ids = await this.outbox.put(tx, letters)
    return new Map(letters.flatMap(({ key, personId }) => (ids.has(key) ? [[personId!, ids.get(key)!]] : [])))
  }

  /** Mail takes its own time, and whoever waits for a job must not wait for a mail server. */
  private sendSoon(): void {
    this.outbox.sendDue().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'Mail could not be sent now; the next round tries again')
    })
  }

  private async entry(leafIndex: number): Promise<Entry> {
    const row = await this.database.prisma.ledgerEntry.findFirstOrThrow({
      where: { leaf: { is: { leafIndex: BigInt(leafIndex) } } },
    })
    const parsed = parseEntry(row.canonical)
    if (parsed.refused) throw new Error(`Leaf ${leafIndex} cannot be read: ${parsed.code}`)
    const { type, subjects, facts } = parsed.entry
    return { id: row.id, entryId: row.entryId, leafIndex, at: row.at, type, subjects, facts: facts as Told['facts'] }
  }

  /** Everybody to be told who can still sign in, and how each of them is reached. */
  private async addressed(row: Row, { id, subjects }: Entry): Promise<Addressed[]> {
    const [actors, ...found] = await Promise.all([
      this.ledger.actorOf.fetch([id], REGISTRY),
      ...row.to.map((audience) => this.concerned.people(audience, subjects)),
    ])
    const people = new Map(row.to.map((audience, index) => [audience, found[index]!]))
    const ids = peopleToTell(row.to, (audience) => people.get(audience) ?? [], actors.get(id))
    const readers = await this.readers.among(ids)
    const lettersOf = await this.outbox.lettersThisHour(
      readers.filter(({ preferences }) => preferences[row.group] === 'atOnce').map((reader) => reader.id),
    )
    return readers.map((reader) => ({
      reader,
      mailing: mailingOf(reader.preferences[row.group], lettersOf.get(reader.id) ?? 0),
    }))
  }

  private notice({ reader, mailing }: Addressed, { group }: Row, entry: Entry, letterId: string | null) {
    const { entryId, leafIndex, type, at, subjects, facts } = entry
    return {
      id: this.clock.newId(),
      personId: reader.id,
      leafIndex: BigInt(leafIndex),
      entryId,
      type,
      group,
      at,
      subjects: { ...subjects },
      facts: facts as object,
      mailing,
      letterId,
    }
  }
}

/** That they were told is on record; who they are can be forgotten. */
function peopleTold({ entryId, type }: Entry, addressed: readonly Addressed[]): Happening {
  const people = addressed.map(({ reader }) => reader.id)
  return {
    type: 'PeopleTold',
    subjects: { entry: entryId },
    facts: { of: type, people: people.length },
    personal: { people: people.join(' ') },
  }
}
