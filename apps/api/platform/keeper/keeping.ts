import { headerProfile, isVaultError, wrapSessionKey } from '@raireki/vault'
import type { GrantRow, KeeperDatabase } from './keeper-database.ts'
import type { KeyChain } from './key-chain.ts'
import { KnownCertificates } from './known-certificates.ts'
import { type Answers, type Ask, KeeperRefusal, type Question } from './protocol.ts'

export type KeepingSettings = {
  /** Whose clock tells whether a grant is live. `callers` is for demonstrations and tests, which live on other days. */
  readonly clock: 'own' | 'callers'
  /** Whether this keeper changes the key: only the one that `raireki-admin rotate-key` starts for itself does. */
  readonly rotates: boolean
  /** Every use of the key that leaves something behind, in ids. */
  readonly log: (line: Readonly<Record<string, string>>) => void
}

/** The states of a version in which the registry may look into it. A draft's header was not accepted yet. */
const INSPECTABLE_STATES: ReadonlySet<string> = new Set(['inspecting', 'held', 'published'])

/** What the keeper does with the key. Each answer rests on what it read itself, a moment ago. */
export class Keeping {
  private readonly keys: KeyChain
  private readonly database: KeeperDatabase
  private readonly settings: KeepingSettings
  private readonly certificates = new KnownCertificates()

  constructor(keys: KeyChain, database: KeeperDatabase, settings: KeepingSettings) {
    this.keys = keys
    this.database = database
    this.settings = settings
  }

  async answer(question: Question): Promise<Answers[Ask]> {
    switch (question.ask) {
      case 'certificate':
        return this.certificate()
      case 'opens':
        return { opens: await this.opens(Buffer.from(question.header, 'base64')) }
      case 'rewrapForGrant':
        return this.rewrapForGrant(question.grantId, this.moment(question.at))
      case 'openForInspection':
        return this.openForInspection(question.versionId)
      case 'makeNextKey':
        return this.rotating(() => this.keys.makeNext())
      case 'rewrapForNextKey':
        return this.rotating(() => this.rewrapForNextKey(question.versionId))
      case 'retireOldKey':
        return this.rotating(async () => ({ fingerprint: await this.keys.retire() }))
    }
  }

  private async certificate() {
    const { fingerprint, armored, keyIds } = await this.keys.newest()
    return { fingerprint, armored, keyId: keyIds.at(-1)! }
  }

  private async opens(header: Uint8Array): Promise<boolean> {
    try {
      ;(await this.keys.unwrap(header)).fill(0)
      return true
    } catch {
      return false
    }
  }

  private async rewrapForGrant(grantId: string, at: Date) {
    const grant = await this.database.grant(grantId)
    if (!grant) throw new KeeperRefusal('GrantUnknown')
    const refused = whyNot(grant, at)
    if (refused) throw new KeeperRefusal(refused)
    const sessionKey = await this.unwrapped(grant.header!)
    try {
      const certificate = await this.certificates.parsed(grant.armored, at)
      const header = await wrapSessionKey(sessionKey, certificate, at, headerProfile(grant.header!))
      this.settings.log({ did: 'rewrapForGrant', grantId })
      return { header: Buffer.from(header).toString('base64'), fingerprint: grant.fingerprint }
    } catch (error) {
      throw new KeeperRefusal('CertificateUnusable', (error as Error).message)
    } finally {
      sessionKey.fill(0)
    }
  }

  private async openForInspection(versionId: string) {
    const version = await this.database.version(versionId)
    if (!version) throw new KeeperRefusal('VersionUnknown')
    if (version.custody !== 'inspectable') throw new KeeperRefusal('VersionSealed')
    if (!INSPECTABLE_STATES.has(version.state) || !version.header) throw new KeeperRefusal('VersionNotPublished')
    const sessionKey = await this.unwrapped(version.header)
    this.settings.log({ did: 'openForInspection', versionId })
    return { sessionKey: Buffer.from(sessionKey).toString('base64') }
  }

  private async rewrapForNextKey(versionId: string) {
    const version = await this.database.version(versionId)
    if (!version?.header) throw new KeeperRefusal('VersionUnknown')
    if (version.custody !== 'inspectable') throw new KeeperRefusal('VersionSealed')
    if (await this.keys.isForNewest(version.header)) return { header: null }
    const sessionKey = await this.unwrapped(version.header)
    try {
      const { armored } = await this.keys.newest()
      const header = await wrapSessionKey(sessionKey, armored, new Date(), headerProfile(version.header))
      return { header: Buffer.from(header).toString('base64') }
    } finally {
      sessionKey.fill(0)
    }
  }

  private async unwrapped(header: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.keys.unwrap(header)
    } catch (error) {
      if (isVaultError(error)) throw new KeeperRefusal('HeaderDamaged', error.message)
      throw error
    }
  }

  private moment(at: string | undefined): Date {
    return this.settings.clock === 'callers' && at !== undefined ? new Date(at) : new Date()
  }

  private rotating<T>(act: () => Promise<T>): Promise<T> {
    if (!this.settings.rotates) throw new KeeperRefusal('BadQuestion', 'This keeper does not change the key.')
    return act()
  }
}

function whyNot(grant: GrantRow, at: Date) {
  if (grant.revoked_at) return 'GrantRevoked'
  if (grant.ends_at <= at) return 'GrantExpired'
  if (grant.starts_at > at) return 'GrantNotBegun'
  if (grant.state !== 'published') return 'VersionNotPublished'
  if (grant.custody !== 'inspectable' || !grant.header) return 'VersionSealed'
  if (grant.holder_id !== grant.person_id) return 'CertificateOfAnother'
  if (!grant.confirmed_at) return 'CertificateUnconfirmed'
  if (grant.certificate_revoked_at) return 'CertificateRevoked'
  return undefined
}
