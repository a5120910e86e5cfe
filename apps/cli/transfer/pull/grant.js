import { Failure } from '../../failure.js'
import {
  GrantedFilesDocument,
  GrantsOnVersionDocument,
  OpenDeliveryDocument,
  VersionOfAssetDocument,
} from '../../generated/operations.js'
import { granted } from '../../registry/answer.js'
import { words } from '../../words/local.js'
/** The grant meant by its id or by `asset@version`. */
export async function findGrant(registry, wanted) {
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
async function versionOfAsset(registry, assetId, number) {
  let after = null
  do {
    const { asset } = await registry.ask(VersionOfAssetDocument, { assetId, after })
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
export async function grantedFiles(registry, grantId) {
  const files = []
  let after = null
  let fingerprint = ''
  do {
    const { grant } = await registry.ask(GrantedFilesDocument, { grantId, after })
    files.push(...grant.version.files.edges.map(({ node }) => node))
    fingerprint = grant.certificate.fingerprint
    after = grant.version.files.pageInfo.hasNextPage ? grant.version.files.pageInfo.endCursor : null
  } while (after !== null)
  return { grantId, fingerprint, files }
}
/** Opens a delivery: this is written into the ledger, so it is done only for files that are wanted. */
export async function deliver(registry, grantId, paths) {
  const { openDelivery } = await registry.ask(OpenDeliveryDocument, { input: { grantId, paths: [...paths] } })
  const { header, files } = granted(openDelivery)
  // Addresses of the registry itself may be given without its own.
  const absolute = files.map((file) => ({ ...file, bodyUrl: new URL(file.bodyUrl, `${registry.server}/`).href }))
  return { header: Buffer.from(header, 'base64'), files: absolute }
}
