import { Injectable } from '@nestjs/common'
import type { Subject } from '@raireki/governance'
import { checkCommitment, consistencyProof, inclusionProof, parseEntry, writeProof } from '@raireki/ledger'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { connection, type PageArgs, pageSize, readNumberCursor } from '../graphql/paging.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { LedgerCheckpoint, LedgerEntry, LedgerSubject } from '../platform/prisma/generated/client.ts'
import { treeReader } from '../spine/index.ts'

export type EntryRow = LedgerEntry & { subjects: LedgerSubject[]; leaf: { leafIndex: bigint } | null }
export type CheckpointRow = LedgerCheckpoint
type Opening = { entry: bigint; name: string; value: string; salt: Uint8Array; canonical: string }

const whole = { subjects: true, leaf: { select: { leafIndex: true } } } as const

/** A subject's role in an entry, and the kind of thing that decides who may see the entry. */
const READABLE_BY: Readonly<Record<string, Subject>> = {
  asset: 'Asset',
  inspection: 'Inspection',
  version: 'Version',
  derived: 'Version',
  origin: 'Version',
  terms: 'Terms',
  request: 'Request',
  review: 'Review',
  grant: 'Grant',
  rewrap: 'RewrapTask',
  form: 'Form',
  delivery: 'Delivery',
  obligation: 'Obligation',
  reconciliation: 'Reconciliation',
  certificate: 'Certificate',
  session: 'Session',
  panel: 'Panel',
  webhook: 'Webhook',
  sitting: 'Sitting',
}

/** What may be shown only together with a narrower thing: a grant's entry names a public version, but is not public. */
const NARROWEST_FIRST = [
  'reconciliation',
  'obligation',
  'rewrap',
  'delivery',
  'grant',
  'review',
  'request',
  'form',
  'session',
  'certificate',
  'upload',
  'inspection',
  'terms',
  'version',
  'derived',
  'asset',
  'sitting',
  'panel',
  'webhook',
]

/** Entries, checkpoints and proofs, as an actor may see them. */
@Injectable()
export class LedgerStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** Who did it, where the opening of the commitment has not been forgotten. */
  readonly actorOf: BatchOf<bigint, string> = {
    name: 'actorOfEntry',
    fetch: async (entries) => {
      const rows = await this.database.prisma.$queryRaw<Opening[]>`
        SELECT opening.entry_id AS entry, opening.name, opening.value, opening.salt, entry.canonical
        FROM ledger_disclosure opening JOIN ledger_entry entry ON entry.id = opening.entry_id
        WHERE opening.name = 'actor' AND opening.entry_id = ANY(${[...entries]})`
      return new Map(rows.filter(isCommittedTo).map(({ entry, value }) => [entry, value]))
    },
  }

  /** The entry by which a grant was issued, keyed by the grant. */
  readonly issueOfGrant: BatchOf<string, EntryRow> = {
    name: 'issueOfGrant',
    fetch: async (grantIds) => {
      const about = { some: { subjectId: { in: [...grantIds] }, role: 'grant' } }
      const where = { type: 'GrantIssued', subjects: about }
      const rows = await this.database.prisma.ledgerEntry.findMany({ where, include: whole })
      return byKey(rows, (row) => row.subjects.find(({ role }) => role === 'grant')!.subjectId)
    },
  }

  async entry(actor: Actor, entryId: string): Promise<EntryRow> {
    const row = await this.database.prisma.ledgerEntry.findUnique({ where: { entryId }, include: whole })
    if (!row || !(await this.maySee(actor, row))) throw notFound()
    return row
  }

  async page(actor: Actor, filter: { subjectId?: string | null; type?: string | null }, args: PageArgs) {
    const first = pageSize(args)
    const after = args.after ? { id: { lt: BigInt(readNumberCursor(args.after)) } } : {}
    if (!this.seesAll(actor) && !filter.subjectId)
      throw badInput('subjectId', { ja: '閲覧できるもののID', en: 'the id of something you may see' })
    const about = filter.subjectId ? { subjects: { some: { subjectId: filter.subjectId } } } : {}
    const where = { AND: [about, filter.type ? { type: filter.type } : {}, after] }
    const rows = await this.database.prisma.ledgerEntry.findMany({
      where,
      include: whole,
      take: first + 1,
      orderBy: { id: 'desc' },
    })
    const page = connection(first, rows, (row) => String(row.id))
    return { ...page, edges: await this.visible(actor, page.edges) }
  }

  checkpoint(): Promise<CheckpointRow | null> {
    return this.database.prisma.ledgerCheckpoint.findFirst({ orderBy: { size: 'desc' } })
  }

  /** Proof that an entry is in the log the newest checkpoint signs; nothing until it has been sequenced. */
  async inclusion(actor: Actor, entryId: string) {
    const entry = await this.entry(actor, entryId)
    const checkpoint = await this.checkpoint()
    if (!entry.leaf || !checkpoint) return null
    const leafIndex = Number(entry.leaf.leafIndex)
    const size = Number(checkpoint.size)
    const hashes = await inclusionProof(leafIndex, size, treeReader(this.database.pool))
    const document = writeProof({ index: leafIndex, proof: hashes, checkpoint: checkpoint.note })
    return { leafIndex, leafHash: entry.leafHash, hashes, checkpoint, document }
  }

  async consistency(from: number, to: number) {
    const newest = Number((await this.checkpoint())?.size ?? 0)
    if (from < 1 || to > newest || from > to) throw badInput('from, to', `1 ≤ from ≤ to ≤ ${newest}`)
    return { from, to, hashes: await consistencyProof(from, to, treeReader(this.database.pool)) }
  }

  private seesAll(actor: Actor): boolean {
    return this.access.holds(actor, 'read', 'LedgerEntry')
  }

  private async maySee(actor: Actor, entry: EntryRow): Promise<boolean> {
    return this.seesAll(actor) || (await this.visible(actor, [{ node: entry }])).length > 0
  }

  /** Keeps the entries whose narrowest subject the actor may read: one statement per kind of thing, not per entry. */
  private async visible<E extends { node: EntryRow }>(actor: Actor, edges: readonly E[]): Promise<E[]> {
    if (this.seesAll(actor)) return [...edges]
    const wanted = new Map<Deciding, Set<string>>()
    for (const { node } of edges) {
      const deciding = decidingSubject(node)
      if (deciding) wanted.set(deciding.kind, (wanted.get(deciding.kind) ?? new Set()).add(deciding.id))
    }
    const seen = new Set<string>()
    for (const [kind, ids] of wanted) {
      const readable = kind === 'Ballot' ? this.countable(actor, [...ids]) : this.readable(actor, kind, [...ids])
      for (const id of await readable) seen.add(`${kind} ${id}`)
    }
    return edges.filter(({ node }) => {
      const deciding = decidingSubject(node)
      return deciding !== undefined && seen.has(`${deciding.kind} ${deciding.id}`)
    })
  }

  /** The reviews whose votes the actor may see: while a panel is voting, only its own members'. */
  private async countable(actor: Actor, ids: readonly string[]): Promise<string[]> {
    const seated = actor.kind === 'person' ? [{ seats: { some: { personId: actor.personId } } }] : []
    const where = {
      AND: [
        this.access.where(actor, 'read', 'Review'),
        { id: { in: [...ids] } },
        { OR: [{ state: 'closed' }, ...seated] },
      ],
    }
    const rows = await this.database.prisma.review.findMany({ where, select: { id: true } })
    return rows.map(({ id }) => id)
  }

  private async readable(actor: Actor, kind: Subject, ids: readonly string[]): Promise<string[]> {
    const where = { AND: [this.access.where(actor, 'read', kind), { id: { in: ids } }] }
    const model = kind.charAt(0).toLowerCase() + kind.slice(1)
    // biome-ignore lint/suspicious/noExplicitAny: every subject here is a model with an id; the where is the access table's.
    const rows = await (this.database.prisma as any)[model].findMany({ where, select: { id: true } })
    return rows.map(({ id }: { id: string }) => id)
  }
}

/** What decides who may see an entry. A vote is seen by fewer people than the review it belongs to. */
type Deciding = Subject | 'Ballot'

const BALLOTS: readonly string[] = ['VoteCast', 'VoteChanged', 'ConditionsAttached']

/** An opening is believed only where the entry is committed to it: a name put there later proves nothing. */
function isCommittedTo(opening: Opening): boolean {
  const parsed = parseEntry(opening.canonical)
  const commitment = parsed.refused ? undefined : parsed.entry.commitments[opening.name]
  return commitment !== undefined && checkCommitment(opening.value, opening.salt, commitment)
}

function decidingSubject({ type, subjects }: EntryRow): { kind: Deciding; id: string } | undefined {
  for (const role of NARROWEST_FIRST) {
    const subject = subjects.find((each) => each.role === role)
    const kind = READABLE_BY[role]
    if (subject && kind) return { kind: BALLOTS.includes(type) ? 'Ballot' : kind, id: subject.subjectId }
  }
  return undefined
}
