import { Injectable } from '@nestjs/common'
import { makeManifest, type Profile, writeManifest } from '@raireki/vault'
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

  /** The manifest of a published version, with the provider's signature where there is one. */
  async manifest(version: Version) {
    if (version.state !== 'published' || version.fileCount === 0) return null
    const files = await this.database.prisma.file.findMany({ where: { versionId: version.id } })
    const { manifestSignature: signature, signerFingerprint, signerCertificate } = version
    return { json: manifestOf(version, files), signature, signerFingerprint, signerCertificate }
  }

  /** The certificates a person may sign with. */
  certificatesOf(personId: string) {
    return this.database.prisma.certificate.findMany({ where: { personId, revokedAt: null } })
  }

  async lastNumber(assetId: string): Promise<number> {
    const { _max } = await this.database.prisma.version.aggregate({ where: { assetId }, _max: { number: true } })
    return _max.number ?? 0
  }
}

/** The very bytes a provider signs: made from what is recorded, the same each time. */
export function manifestOf({ profile }: Version, files: readonly File[]): string {
  const described = files.map((file) => ({
    path: file.path,
    mediaType: file.mediaType,
    plain: { size: Number(file.plainBytes), sha256: file.plainSha256 },
    cipher: { size: Number(file.cipherBytes), sha256OfParts: file.cipherSha256 },
    salt: Buffer.from(file.salt).toString('hex'),
    partSize: file.partBytes,
    parts: file.partSha256,
  }))
  return writeManifest(makeManifest(described, profile as Profile))
}
