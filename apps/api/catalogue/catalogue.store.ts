import { Injectable } from '@nestjs/common'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { connection, type PageArgs, pageById, pageSize } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import { type Actor, organisationsOf } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Asset, File, Prisma, Version } from '../platform/prisma/generated/client.ts'
import type { Screened } from '../screening/index.ts'

export type AssetRow = Asset
export type VersionRow = Version
export type FileRow = File
export type AssetKind = 'dataset' | 'model'

export type AssetFilter = {
  kind?: AssetKind | null
  text?: string | null
  modality?: string | null
  ownerId?: string | null
  mine?: boolean | null
  language?: string | null
  minRecords?: number | null
  minParameters?: number | null
  screened?: Screened
}

/** Assets, their versions and files, as an actor may see them. */
@Injectable()
export class CatalogueStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly assets: BatchOf<string, AssetRow> = {
    name: 'asset',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Asset'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.asset.findMany({ where }), (row) => row.id)
    },
  }

  readonly versions: BatchOf<string, VersionRow> = {
    name: 'version',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Version'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.version.findMany({ where }), (row) => row.id)
    },
  }

  readonly latestVersionOf: BatchOf<string, VersionRow> = {
    name: 'latestVersionOfAsset',
    fetch: async (assetIds, actor) => {
      const where = {
        AND: [this.access.where(actor, 'read', 'Version'), { assetId: { in: [...assetIds] }, state: 'published' }],
      }
      const rows = await this.database.prisma.version.findMany({
        where,
        distinct: ['assetId'],
        orderBy: [{ assetId: 'asc' }, { number: 'desc' }],
      })
      return byKey(rows, (row) => row.assetId)
    },
  }

  async asset(actor: Actor, id: string): Promise<AssetRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Asset'), { id }] }
    return (await this.database.prisma.asset.findFirst({ where })) ?? missing()
  }

  async version(actor: Actor, id: string): Promise<VersionRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Version'), { id }] }
    return (await this.database.prisma.version.findFirst({ where })) ?? missing()
  }

  pageAssets(actor: Actor, filter: AssetFilter, args: PageArgs) {
    const scope = this.assetsWhere(actor, filter)
    return pageById<AssetRow>(args, ({ before, ...page }) =>
      this.database.prisma.asset.findMany({ ...page, where: { AND: [scope, before] } }),
    )
  }

  countAssets(actor: Actor, filter: AssetFilter): Promise<number> {
    return this.database.prisma.asset.count({ where: this.assetsWhere(actor, filter) })
  }

  pageVersions(actor: Actor, assetId: string, args: PageArgs) {
    const scope = this.access.where(actor, 'read', 'Version')
    return pageById<VersionRow>(args, ({ before, ...page }) =>
      this.database.prisma.version.findMany({ ...page, where: { AND: [scope, { assetId }, before] } }),
    )
  }

  /** By path, as people look for files. The version was found by the actor, so its files may be named. */
  async pageFiles(versionId: string, args: PageArgs) {
    const first = pageSize(args)
    const after = args.after ? Buffer.from(args.after, 'base64url').toString() : undefined
    const where = { versionId, ...(after === undefined ? {} : { path: { gt: after } }) }
    const rows = await this.database.prisma.file.findMany({ where, take: first + 1, orderBy: { path: 'asc' } })
    return connection(first, rows, (row) => row.path)
  }

  private assetsWhere(actor: Actor, filter: AssetFilter): Prisma.AssetWhereInput {
    const words = (filter.text ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
    const mine = actor.kind === 'person' && filter.mine ? [{ ownerId: { in: organisationsOf(actor) } }] : []
    return {
      AND: [
        this.access.where(actor, 'read', 'Asset'),
        ...words.map((word) => ({ searchText: { contains: literally(word) } })),
        ...mine,
        ...(filter.kind ? [{ kind: filter.kind }] : []),
        ...(filter.modality ? [{ modalities: { has: filter.modality } }] : []),
        ...(filter.ownerId ? [{ ownerId: filter.ownerId }] : []),
        ...(filter.language ? [{ languages: { has: filter.language } }] : []),
        ...(filter.minRecords ? [{ records: { gte: filter.minRecords } }] : []),
        ...(filter.minParameters ? [{ parameters: { gte: filter.minParameters } }] : []),
        ...(filter.screened ? [judged(filter.screened)] : []),
      ],
    }
  }
}

/** By the ruling of the one text of terms that an asset states now. */
function judged({ questionId, rulings }: Screened): Prisma.AssetWhereInput {
  return { rulings: { some: { questionId, ruling: { in: [...rulings] } } } }
}

/** `contains` becomes LIKE, to which these characters mean something. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

function missing(): never {
  throw notFound()
}
