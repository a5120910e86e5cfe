import { Inject, Injectable } from '@nestjs/common'
import { issueVisa, visaClaims } from '@raireki/governance'
import { SignJWT } from 'jose'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { PassportKey } from '../platform/keys/passport-key.ts'
import { Spine } from '../spine/index.ts'
import { PassportsStore, type VisaGrant } from './passports.store.ts'

export type VisaAnswer = { grantId: string; token: string; expiresAt: Date }
export type PassportAnswer = { issuer: string; jwksUrl: string; introspectionUrl: string; visas: VisaAnswer[] }

/** Telling other systems of grants, in GA4GH's words. */
@Injectable()
export class PassportsHandler {
  constructor(
    private readonly store: PassportsStore,
    private readonly key: PassportKey,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async issue(actor: Actor, origin: string): Promise<PassportAnswer> {
    const { personId } = signedIn(actor)
    const at = this.clock.now()
    const issuer = this.issuer(origin)
    const issued = (await this.store.activeOf(personId, at)).flatMap((grant) => {
      const outcome = issueVisa(grantOf(grant), at)
      return outcome.refused ? [] : outcome.events.map((event) => ({ grant, event }))
    })
    // A visa leaves this service only once the ledger has it.
    if (issued.length > 0)
      await this.spine.record(
        actor,
        issued.map(({ event }) => event),
        async () => undefined,
      )
    const visas = issued.map(async ({ grant, event }): Promise<VisaAnswer> => {
      const expiresAt = new Date(event.facts.expiresAt)
      return { grantId: grant.id, expiresAt, token: await this.sign(issuer, grant, at, expiresAt) }
    })
    return {
      issuer,
      jwksUrl: `${issuer}/passport/jwks.json`,
      introspectionUrl: `${issuer}/passport/introspect`,
      visas: await Promise.all(visas),
    }
  }

  issuer(origin: string): string {
    return this.config.PUBLIC_URL ? new URL(this.config.PUBLIC_URL).origin : origin
  }

  private sign(issuer: string, grant: VisaGrant, at: Date, expiresAt: Date): Promise<string> {
    const { asset, digest } = grant.version
    const claims = visaClaims({
      issuer,
      personId: grant.personId,
      grantId: grant.id,
      assetId: asset.id,
      versionDigest: digest ?? '',
      ownerId: asset.ownerId,
      grantedAt: grant.startsAt,
    })
    return new SignJWT(claims)
      .setProtectedHeader({
        alg: this.key.algorithm,
        typ: 'vnd.ga4gh.visa+jwt',
        kid: this.key.keyId,
        jku: `${issuer}/passport/jwks.json`,
      })
      .setIssuer(issuer)
      .setSubject(grant.personId)
      .setJti(this.clock.newId())
      .setIssuedAt(at)
      .setExpirationTime(expiresAt)
      .sign(this.key.privateKey)
  }
}
