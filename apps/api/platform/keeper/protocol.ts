/**
 * What is said over the keeper's socket. Callers name grants and versions; the keeper looks the rest up itself. A header
 * comes in by one question only, whose answer is yes or no.
 */
export type Question =
  /** The certificate that clients wrap session keys for. */
  | { readonly ask: 'certificate' }
  /** Whether a header, offered with a version that is not published yet, opens with the registry's key. */
  | { readonly ask: 'opens'; readonly header: string }
  /** The session key of the grant's version, wrapped for the grant's certificate. */
  | { readonly ask: 'rewrapForGrant'; readonly grantId: string; readonly at?: string }
  /** The session key of a version that the registry is to look into. Each time is logged. */
  | { readonly ask: 'openForInspection'; readonly versionId: string }
  /** For `raireki-admin rotate-key`, whose keeper alone answers these. */
  | { readonly ask: 'makeNextKey' }
  | { readonly ask: 'rewrapForNextKey'; readonly versionId: string }
  | { readonly ask: 'retireOldKey' }

export type Ask = Question['ask']

export type Answers = {
  certificate: { readonly fingerprint: string; readonly armored: string; readonly keyId: string }
  opens: { readonly opens: boolean }
  rewrapForGrant: { readonly header: string; readonly fingerprint: string }
  openForInspection: { readonly sessionKey: string }
  makeNextKey: { readonly from: string; readonly to: string; readonly fromKeyIds: readonly string[] }
  /** No header where the version is wrapped for the new key already. */
  rewrapForNextKey: { readonly header: string | null }
  retireOldKey: { readonly fingerprint: string }
}

/** Why the keeper does not do what it was asked. */
export type KeeperRefusalCode =
  | 'BadQuestion'
  | 'GrantUnknown'
  | 'GrantNotBegun'
  | 'GrantExpired'
  | 'GrantRevoked'
  | 'VersionUnknown'
  | 'VersionNotPublished'
  | 'VersionSealed'
  | 'CertificateUnconfirmed'
  | 'CertificateRevoked'
  | 'CertificateOfAnother'
  | 'CertificateUnusable'
  | 'HeaderForAnother'
  | 'HeaderDamaged'
  | 'NotRotating'
  | 'DatabaseAway'
  | 'Failed'

export class KeeperRefusal extends Error {
  override readonly name = 'KeeperRefusal'
  readonly code: KeeperRefusalCode

  constructor(code: KeeperRefusalCode, message: string = code) {
    super(message)
    this.code = code
  }
}

export type Asked = Question & { readonly id: number }
export type Answered =
  | { readonly id: number; readonly answer: Answers[Ask] }
  | { readonly id: number; readonly refused: KeeperRefusalCode; readonly message: string }

/** A question is an id, or a header of a few hundred bytes; whatever is longer is no question. */
export const LONGEST_QUESTION_BYTES = 8 * 1024
export const LONGEST_ANSWER_BYTES = 64 * 1024

const IDS: Partial<Record<Ask, string>> = {
  rewrapForGrant: 'grantId',
  openForInspection: 'versionId',
  rewrapForNextKey: 'versionId',
}
const ALLOWED: Record<Ask, readonly string[]> = {
  certificate: [],
  opens: ['header'],
  rewrapForGrant: ['grantId', 'at'],
  openForInspection: ['versionId'],
  makeNextKey: [],
  rewrapForNextKey: ['versionId'],
  retireOldKey: [],
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads a question strictly: a field that does not belong, such as a certificate to wrap for, refuses it whole. */
export function readQuestion(input: unknown): Asked {
  const given = input as Record<string, unknown>
  if (typeof input !== 'object' || input === null || !Number.isSafeInteger(given.id)) throw bad('it has no id')
  const ask = given.ask as Ask
  if (typeof ask !== 'string' || !Object.hasOwn(ALLOWED, ask)) throw bad('it asks for nothing that there is')
  const known = ['id', 'ask', ...ALLOWED[ask]]
  const stranger = Object.keys(given).find((field) => !known.includes(field))
  if (stranger !== undefined) throw bad(`${ask} takes no ${stranger.slice(0, 40)}`)
  const id = IDS[ask]
  if (id && (typeof given[id] !== 'string' || !UUID.test(given[id]))) throw bad(`${id} is not an id`)
  if (ask === 'opens' && typeof given.header !== 'string') throw bad('there is no header')
  if (given.at !== undefined && !Number.isFinite(Date.parse(String(given.at)))) throw bad('at is not a moment')
  return given as unknown as Asked
}

const bad = (why: string) => new KeeperRefusal('BadQuestion', `This is no question for the keeper: ${why}.`)
