import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import {
  type Happening,
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
import { Outbox } from '../platform/mail/index.ts'
import { Database } from '../platform/prisma/database.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Reactors, Rounds, Spine } from '../spine/index.ts'
import { Concerned } from './concerned.ts'
import { Letters } from './letters.ts'
import { PreferencesStore } from './preferences.store.ts'

type Entry = Told & { readonly id: bigint; readonly entryId: string; readonly leafIndex: number; readonly at: Date }

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
    private readonly preferences: PreferencesStore,
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
    const people = await this.peopleOf(row, entry)
    if (people.length === 0) return
    const notices = await this.noticesFor(people, row, entry)
    const isFirst = await this.spine.recordOnce(jobKey, [peopleTold(entry, people)], async (tx) => {
      const written = await this.letters.write(tx, entry, notices)
      await tx.notice.createMany({
        data: notices.map((notice) => ({ ...notice, letterId: written.get(notice.personId) ?? null })),
      })
    })
    if (isFirst && notices.some(({ mailing }) => mailing === 'now')) this.sendSoon()
  }

  /** Mail takes its own time, and whoever waits for a job must not wait for a mail server. */
  private sendSoon(): void {
    this.outbox.sendDue().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'Mail could not be sent now; the next round tries again')
    })
  }

  private async entry(leafIndex: number): Promise<Entry> {
    const { row } = await this.database.prisma.ledgerLeaf.findUniqueOrThrow({
      where: { leafIndex: BigInt(leafIndex) },
      include: { row: true },
    })
    const parsed = parseEntry(row.canonical)
    if (parsed.refused) throw new Error(`Leaf ${leafIndex} cannot be read: ${parsed.code}`)
    const { type, subjects, facts } = parsed.entry
    return { id: row.id, entryId: row.entryId, leafIndex, at: row.at, type, subjects, facts: facts as Told['facts'] }
  }

  private async peopleOf(row: Row, { id, subjects }: Entry): Promise<readonly string[]> {
    const found = await Promise.all(
      row.to.map(async (audience) => [audience, await this.concerned.people(audience, subjects)] as const),
    )
    const people = new Map(found)
    const actor = (await this.ledger.actorOf.fetch([id], REGISTRY)).get(id)
    return peopleToTell(row.to, (audience) => people.get(audience) ?? [], actor)
  }

  private async noticesFor(people: readonly string[], { group }: Row, entry: Entry) {
    const { entryId, leafIndex, type, at, subjects, facts } = entry
    const [chosen, sent] = await Promise.all([this.preferences.of(people), this.outbox.lettersThisHour(people)])
    return people.map((personId) => ({
      id: this.clock.newId(),
      personId,
      leafIndex: BigInt(leafIndex),
      entryId,
      type,
      group,
      at,
      subjects: { ...subjects },
      facts: facts as object,
      mailing: mailingOf(chosen.get(personId)![group], sent.get(personId) ?? 0),
    }))
  }
}

/** That they were told is on record; who they are can be forgotten. */
function peopleTold({ entryId, type }: Entry, people: readonly string[]): Happening {
  return {
    type: 'PeopleTold',
    subjects: { entry: entryId },
    facts: { of: type, people: people.length },
    personal: { people: people.join(' ') },
  }
}
