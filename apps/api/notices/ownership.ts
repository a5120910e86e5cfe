import { Injectable } from '@nestjs/common'
import type { Told } from '@raireki/governance'
import { Database } from '../platform/prisma/database.ts'

/** The organisations whose assets something concerns, and those of them for which it is a model. */
export type Owners = { readonly organisationIds: readonly string[]; readonly modelOwnerIds: readonly string[] }

type Owned = { readonly ownerId: string; readonly kind: string }

const asset = { select: { ownerId: true, kind: true } } as const

/** Whose assets an event concerns, by the narrowest thing it is about. */
@Injectable()
export class Ownership {
  constructor(private readonly database: Database) {}

  async of(subjects: Told['subjects']): Promise<Owners> {
    return owners(await this.assets(subjects))
  }

  /** Whose assets something was made from. */
  async ofOrigin({ origin }: Told['subjects']): Promise<Owners> {
    return owners(origin ? await this.ofVersions({ id: origin }) : [])
  }

  async grantOfObligation(id: string): Promise<string | undefined> {
    return (await this.database.prisma.obligation.findUnique({ where: { id } }))?.grantId
  }

  private async assets(subjects: Told['subjects']): Promise<readonly Owned[]> {
    const { version, asset: assetId, obligation, request } = subjects
    if (version) return this.ofVersions({ id: version })
    if (assetId) return this.database.prisma.asset.findMany({ where: { id: assetId }, ...asset })
    const grant = subjects.grant ?? (obligation && (await this.grantOfObligation(obligation)))
    if (grant) return this.ofVersions({ grants: { some: { id: grant } } })
    return request ? this.ofVersions({ requestItems: { some: { requestId: request } } }) : []
  }

  private async ofVersions(where: object): Promise<readonly Owned[]> {
    const rows = await this.database.prisma.version.findMany({ where, select: { asset } })
    return rows.map((row) => row.asset)
  }
}

function owners(assets: readonly Owned[]): Owners {
  const models = assets.filter(({ kind }) => kind === 'model')
  return { organisationIds: unique(assets), modelOwnerIds: unique(models) }
}

function unique(assets: readonly Owned[]): readonly string[] {
  return [...new Set(assets.map(({ ownerId }) => ownerId))]
}
