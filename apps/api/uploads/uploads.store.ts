import { Injectable } from '@nestjs/common'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Asset, File, Upload, Version } from '../platform/prisma/generated/client.ts'

export type UploadRow = Upload
export type VersionBeingMade = Version & { asset: Asset; files: File[]; uploads: Upload[] }

/** Versions while they are being made, and the files on their way into them. */
@Injectable()
export class UploadsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** A version with everything that making it needs, or nothing where the actor may not push to it. */
  async beingMade(actor: Actor, id: string): Promise<VersionBeingMade | null> {
    const where = { AND: [this.access.where(actor, 'push', 'Version'), { id }] }
    return this.database.prisma.version.findFirst({
      where,
      include: { asset: true, files: { orderBy: { path: 'asc' } }, uploads: { where: { state: 'open' } } },
    })
  }

  /** A version the actor may push to, without its files: for one file of many. */
  pushable(actor: Actor, id: string) {
    const where = { AND: [this.access.where(actor, 'push', 'Version'), { id }] }
    return this.database.prisma.version.findFirst({ where })
  }

  async upload(actor: Actor, id: string): Promise<UploadRow & { version: Version }> {
    const where = { AND: [this.access.where(actor, 'push', 'Upload'), { id }] }
    const row = await this.database.prisma.upload.findFirst({ where, include: { version: true } })
    if (!row) throw notFound()
    return row
  }

  /** The upload of a path, open or complete: a client that asks again may have lost our answer to either. */
  uploadOf(versionId: string, path: string) {
    const where = { versionId, path, state: { in: ['open', 'completed'] } }
    return this.database.prisma.upload.findFirst({ where, orderBy: { id: 'desc' } })
  }

  file(versionId: string, path: string) {
    return this.database.prisma.file.findUnique({ where: { versionId_path: { versionId, path } } })
  }

  async lastNumber(assetId: string): Promise<number> {
    const { _max } = await this.database.prisma.version.aggregate({ where: { assetId }, _max: { number: true } })
    return _max.number ?? 0
  }
}
