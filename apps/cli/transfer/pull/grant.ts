import { Failure } from '../../failure.ts'
import {
  DeliveryAddressesDocument,
  GrantedFilesDocument,
  type GrantedFilesQuery,
  GrantsOnVersionDocument,
  OpenDeliveryDocument,
  VersionOfAssetDocument,
  type VersionOfAssetQuery,
} from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { Registry } from '../../registry/registry.ts'
import { words } from '../../words/local.ts'
import type { DeliveredFile } from './pulling.ts'

export interface GrantedFiles {
  readonly grantId: string
  readonly versionId: string
  /** The certificate deliveries are wrapped for. */
  readonly fingerprint: string
  readonly files: readonly { readonly path: string; readonly plainBytes: number; readonly plainSha256: string }[]
}

/** The grant meant by its id or by `asset@version`. */
export async function findGrant(registry: Registry, wanted: string): Promise<string> {
  const [, assetId, number] = /^(.+)@v?(\d+)$/.exec(wanted) ?? []
  if (assetId === undefined) return wanted
  const versionId = await versionOfAsset(registry, assetId, Number(number))
  const { grants } = await registry.ask(GrantsOnVersionDocument, { versionId })
  const usable = grants.edges.map(({ node }) => node).filter(({ certificate }) => !certificate.revokedAt)
  // Of several, the one that lasts longest: renewals overlap.
  const [best] = usable.sort((a, b) => (a.endsAt < b.endsAt ? 1 : -1))
  if (best) return best.id
  throw new Failure(
    'refused',
    words(`You have no active grant on ${wanted}.`, `${wanted} に有効な許諾がありません。`),
    {
      code: 'NoGrant',
      next: words('Request it: raireki request draft --help', '申請してください: raireki request draft --help'),
    },
  )
}

async function versionOfAsset(registry: Registry, assetId: string, number: number): Promise<string> {
  let after: string | null = null
  do {
    const { asset }: VersionOfAssetQuery = await registry.ask(VersionOfAssetDocument, { assetId, after })
    const found = asset.versions.edges.find(({ node }) => node.number === number)
    if (found) return found.node.id
    after = asset.versions.pageInfo.hasNextPage ? asset.versions.pageInfo.endCursor : null
  } while (after !== null)
  throw new Failure(
    'notFound',
    words(`${assetId} has no version ${number}.`, `${assetId} に第${number}版はありません。`),
    { code: 'NOT_FOUND' },
  )
}

export async function grantedFiles(registry: Registry, grantId: string): Promise<GrantedFiles> {
  const files: GrantedFiles['files'][number][] = []
  let after: string | null = null
  let fingerprint = ''
  let versionId = ''
  do {
    const { grant }: GrantedFilesQuery = await registry.ask(GrantedFilesDocument, { grantId, after })
    files.push(...grant.version.files.edges.map(({ node }) => node))
    fingerprint = grant.certificate.fingerprint
    versionId = grant.version.id
    after = grant.version.files.pageInfo.hasNextPage ? grant.version.files.pageInfo.endCursor : null
  } while (after !== null)
  return { grantId, versionId, fingerprint, files }
}

/** A delivery as it was opened, and how to have its addresses anew. */
export interface Delivered {
  readonly deliveryId: string
  readonly header: Buffer
  readonly files: readonly DeliveredFile[]
}

/** Opens a delivery: this is written into the ledger, so it is done only for files that are wanted. */
export async function deliver(registry: Registry, grantId: string, paths: readonly string[]): Promise<Delivered> {
  const { openDelivery } = await registry.ask(OpenDeliveryDocument, { input: { grantId, paths: [...paths] } })
  const { delivery, header, files } = granted(openDelivery)
  const absolute = files.map((file) => ({ ...file, bodyUrl: absoluteUrl(registry, file.bodyUrl) }))
  return { deliveryId: delivery.id, header: Buffer.from(header, 'base64'), files: absolute }
}

/** Fresh addresses for a delivery that goes on: a grant that was revoked meanwhile is refused here. */
export async function renewed(
  registry: Registry,
  deliveryId: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { deliveryAddresses } = await registry.ask(DeliveryAddressesDocument, { deliveryId, paths: [...paths] })
  return new Map(granted(deliveryAddresses).files.map(({ path, bodyUrl }) => [path, absoluteUrl(registry, bodyUrl)]))
}

/** Addresses of the registry itself may be given without its own. */
function absoluteUrl(registry: Registry, url: string): string {
  return new URL(url, `${registry.server}/`).href
}
