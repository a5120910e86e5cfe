import { Injectable } from '@nestjs/common'
import type { EdgeKind } from '@raireki/lineage'
import { type BatchOf, groupBy } from '../graphql/loaders.ts'
import { Access } from '../platform/identity/access.ts'
import { type Actor, organisationsOf, type PersonActor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Edge } from '../platform/prisma/generated/client.ts'

export type EdgeRow = Edge
export type Direction = 'upstream' | 'downstream'
export type Walked = { id: string; distance: number }
export type VersionEnd = { id: string; kind: 'dataset' | 'model'; ownerId: string; state: string }

/** Links between versions, and walks along them. */
@Injectable()
export class LineageStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly originsOf: BatchOf<string, EdgeRow[]> = {
    name: 'originsOfVersion',
    fetch: async (versionIds, actor) => {
      const where = {
        AND: [this.access.where(actor, 'read', 'Edge'), { derivedId: { in: [...versionIds] }, supersededAt: null }],
      }
      const rows = await this.database.prisma.edge.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(versionIds, rows, (row) => row.derivedId)
    },
  }

  /** Every version within so many steps, nearest first, each once. One statement however far it goes. */
  async walk(
    from: string,
    direction: Direction,
    depth: number,
    limit: number,
    tx: Tx = this.database.prisma,
  ): Promise<Walked[]> {
    const upstream = direction === 'upstream'
    const rows = await tx.$queryRaw<{ id: string; distance: number }[]>`
      WITH RECURSIVE walk (id, distance) AS (
        SELECT ${from}::uuid, 0
        UNION
        SELECT CASE WHEN ${upstream} THEN edge.origin_id ELSE edge.derived_id END, walk.distance + 1
        FROM walk JOIN edge
          ON (CASE WHEN ${upstream} THEN edge.derived_id ELSE edge.origin_id END) = walk.id
        WHERE edge.superseded_at IS NULL AND walk.distance < ${depth}::int
      )
      SELECT id, min(distance)::int AS distance FROM walk GROUP BY id ORDER BY 2, 1 LIMIT ${limit + 1}::int`
    return rows
  }

  edge(actor: Actor, id: string): Promise<EdgeRow | null> {
    return this.database.prisma.edge.findFirst({ where: { AND: [this.access.where(actor, 'read', 'Edge'), { id }] } })
  }

  edgesAmong(actor: Actor, versionIds: readonly string[]): Promise<EdgeRow[]> {
    const ids = [...versionIds]
    const where = {
      AND: [
        this.access.where(actor, 'read', 'Edge'),
        { derivedId: { in: ids }, originId: { in: ids }, supersededAt: null },
      ],
    }
    return this.database.prisma.edge.findMany({ where, orderBy: { id: 'asc' } })
  }

  async ends(actor: Actor, versionIds: readonly string[]): Promise<Map<string, VersionEnd>> {
    const where = { AND: [this.access.where(actor, 'read', 'Version'), { id: { in: [...versionIds] } }] }
    const select = { id: true, state: true, asset: { select: { kind: true, ownerId: true } } } as const
    const rows = await this.database.prisma.version.findMany({ where, select })
    return new Map(
      rows.map(({ id, state, asset }) => [
        id,
        { id, state, kind: asset.kind as VersionEnd['kind'], ownerId: asset.ownerId },
      ]),
    )
  }

  /** The grants under which somebody may have used these versions: their own, or their organisation's. */
  grantsCovering(actor: PersonActor, versionIds: readonly string[]) {
    const holders = [{ personId: actor.personId }, { organisationId: { in: organisationsOf(actor) } }]
    return this.database.prisma.grant.findMany({
      where: { versionId: { in: [...versionIds] }, OR: holders },
      select: { id: true, versionId: true, _count: { select: { deliveries: true } } },
      orderBy: { id: 'desc' },
    })
  }

  async recordedKinds(derivedId: string): Promise<Set<string>> {
    const rows = await this.database.prisma.edge.findMany({
      where: { derivedId, supersededAt: null },
      select: { originId: true, kind: true },
    })
    return new Set(rows.map(({ originId, kind }) => edgeKey(originId, kind as EdgeKind)))
  }

  /** The terms that bind each version: those its grants in this lineage were given under, else its asset's own. */
  async bindingTerms(versionIds: readonly string[]) {
    const ids = [...versionIds]
    const [versions, pinned] = await Promise.all([
      this.database.prisma.version.findMany({
        where: { id: { in: ids } },
        select: { id: true, asset: { select: { currentTerms: { select: { body: true } } } } },
      }),
      this.database.prisma.edge.findMany({
        where: { originId: { in: ids }, derivedId: { in: ids }, grantId: { not: null }, supersededAt: null },
        select: { originId: true, grant: { select: { restrictions: true, terms: { select: { body: true } } } } },
      }),
    ])
    const binding = new Map<string, BindingTerms[]>()
    for (const { originId, grant } of pinned) {
      if (!grant) continue
      const { restrictions, terms } = grant
      binding.set(originId, [...(binding.get(originId) ?? []), { body: terms.body, restrictions }])
    }
    for (const { id, asset } of versions) {
      if (!binding.has(id) && asset.currentTerms) {
        binding.set(id, [{ body: asset.currentTerms.body, restrictions: [] }])
      }
    }
    return binding
  }
}

/** The terms something was taken under, and how a panel narrowed them. */
export type BindingTerms = { readonly body: unknown; readonly restrictions: readonly string[] }

export function edgeKey(originId: string, kind: EdgeKind): string {
  return `${kind} ${originId}`
}
