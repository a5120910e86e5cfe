import pg from 'pg'
import { Clock } from '../../apps/api/platform/clock/clock.ts'
import { Fault, isConflict } from '../../apps/api/platform/faults.ts'
import { type Actor, REGISTRY } from '../../apps/api/platform/identity/actor.ts'
import { LedgerKey } from '../../apps/api/platform/keys/ledger-key.ts'
import { Reactors, Sequencer, Spine } from '../../apps/api/spine/index.ts'
import { sequenceBatch } from '../../apps/api/spine/sequence.ts'
import { done } from '../../apps/api/testing/command.ts'
import { poolOf } from '../../apps/api/testing/database.ts'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, granted } from '../../apps/api/testing/steps.ts'
import { type Cast, cast } from '../story/people.ts'
import { type Copy, entriesOf, type Otherwise, writeCopies } from './copies.ts'
import type { Told } from './outcome.ts'
import { mismatches } from './reconcile.ts'

const BATCH = 250

type Name = 'doctor' | 'ethicist' | 'lawyer' | 'provider' | 'developer'
type Class<T> = { readonly prototype: T }

/**
 * A whole service in this process whose commands and effects the test calls itself, each when it wants. Its sequencer rests,
 * so that no effect begins by itself; `reckon` puts what happened in the log and holds the ledger against the rows.
 */
export class Chamber {
  readonly owner: pg.Pool
  private readonly service: TestService
  private readonly original: string
  private readonly people: ReadonlyMap<Name, Actor & { kind: 'person' }>

  private constructor(service: TestService, original: string, people: ReadonlyMap<Name, Actor & { kind: 'person' }>) {
    this.service = service
    this.original = original
    this.people = people
    this.owner = poolOf(service.ownerUrl, 4)
  }

  static async open(): Promise<Chamber> {
    const service = await testService()
    const people = await cast(service)
    const { versionId } = await dataset(people, 'Contended')
    const [grantId] = await granted(service, people, {
      versionIds: [versionId],
      certificateId: await certificate(people),
    })
    const { rows } = await service.doors.database.pool.query('SELECT request_id FROM "grant" WHERE id = $1', [grantId])
    await service.service.app.get(Sequencer).stop()
    const actors = new Map<Name, Actor & { kind: 'person' }>()
    for (const name of ['doctor', 'ethicist', 'lawyer', 'provider', 'developer'] as const) {
      actors.set(name, await actorOf(people, name))
    }
    return new Chamber(service, rows[0].request_id, actors)
  }

  /** From now on there is a stage after the first, to which a review that nobody decides can go on. */
  async addStage(): Promise<void> {
    const seats = [{ personId: this.idOf('doctor'), capacity: 'MEDICINE', chair: true }]
    const name = { ja: '第二段階', en: 'The second stage' }
    await done(this.service.operator, 'formPanel', { name, stage: 2, quorum: 1, threshold: 'MAJORITY', seats })
  }

  part<T>(of: Class<T>): T {
    return this.service.service.app.get(of as never)
  }

  actor(name: Name): Actor & { kind: 'person' } {
    return this.people.get(name)!
  }

  idOf(name: Name): string {
    return this.actor(name).personId
  }

  /** So many requests before the board, or as far along as is asked for, each on a base where bases are given. */
  async copies(count: number, otherwise: Otherwise = {}, bases: readonly Copy[] = []): Promise<Copy[]> {
    const clock = this.part(Clock)
    const copies = Array.from(
      { length: count },
      (_, index): Copy => ({
        requestId: clock.newId(),
        itemId: clock.newId(),
        reviewId: clock.newId(),
        grantId: clock.newId(),
        basedOnId: bases[index]?.requestId ?? null,
      }),
    )
    const open = { state: 'open', outcome: null, closed_at: null }
    const asAsked = {
      ...otherwise,
      request: { state: 'underReview', decided_at: null, submitted_at: clock.now(), ...otherwise.request },
      item: { outcome: null, decided_at: null, ...otherwise.item },
      review: { ...open, ...otherwise.review },
    }
    for (let from = 0; from < count; from += BATCH) {
      const batch = copies.slice(from, from + BATCH)
      const events = batch.flatMap((copy) => entriesOf(copy, asAsked))
      const { rows } = await this.owner.query('SELECT max(number) + 1 AS next FROM request')
      await this.part(Spine).record(REGISTRY, events, (tx) =>
        writeCopies(tx, this.original, batch, rows[0].next, {
          ...asAsked,
          ...(typeof asAsked.grant === 'function'
            ? { grant: (i: number) => (asAsked.grant as (n: number) => object)(from + i) }
            : {}),
        }),
      )
    }
    return copies
  }

  /** Does a reactor's effect as a worker would; a job that failed on a conflict is tried again. */
  async effect(reactor: string, payload: Record<string, string>): Promise<Told> {
    const found = this.part(Reactors)
      .all()
      .find(({ name }) => name === reactor)!
    const jobId = `${reactor}-of-${Object.values(payload)[0]}`
    await found.effect({ jobId, payload, attempt: 1, signal: new AbortController().signal } as never)
    return { kind: 'done' }
  }

  /** Everything is given its leaf; answers whatever of rows and ledger does not match. */
  async reckon(): Promise<string[]> {
    const client = new pg.Client({ connectionString: this.service.ownerUrl })
    await client.connect()
    const { signer, origin } = this.part(LedgerKey)
    while ((await sequenceBatch(client, signer, origin, new Date())).count > 0);
    await client.end()
    return mismatches(this.owner)
  }

  async close(): Promise<void> {
    await this.owner.end()
    await this.service.stop()
  }
}

/** What a command's answer amounts to. Whatever is neither done, refused nor a conflict is a bug, and thrown. */
export async function told(act: () => Promise<unknown>): Promise<Told> {
  try {
    const answer = (await act()) as { refused?: boolean; code?: string }
    return answer.refused ? { kind: 'refused', code: answer.code! } : { kind: 'done' }
  } catch (error) {
    if (isConflict(error)) return { kind: 'conflict' }
    if (error instanceof Fault) return { kind: 'refused', code: error.code }
    throw error
  }
}

async function actorOf(people: Cast, name: Name): Promise<Actor & { kind: 'person' }> {
  const { me } = await people[name].ask('{ me { person { id } } }')
  const held = {
    provider: { role: 'provider', organisationId: people.hospitalId },
    developer: { role: 'developer', organisationId: people.companyId },
    doctor: { role: 'boardMember', organisationId: people.boardId },
  } as const
  const role = name === 'provider' || name === 'developer' ? held[name] : held.doctor
  return {
    kind: 'person',
    personId: me.person.id,
    sessionId: me.person.id,
    sessionExpiresAt: new Date('2100-01-01'),
    language: 'en',
    roles: [role],
  }
}
