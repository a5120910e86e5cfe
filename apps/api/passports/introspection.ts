import { Injectable } from '@nestjs/common'
import { grantState } from '@raireki/governance'
import { errors, type JWTPayload, jwtVerify } from 'jose'
import { Clock } from '../platform/clock/clock.ts'
import { isUuid } from '../platform/clock/uuid.ts'
import { PassportKey } from '../platform/keys/passport-key.ts'
import { PassportsStore } from './passports.store.ts'

/** RFC 7662: whether a visa still holds, and nothing more when it does not. */
export type Introspection =
  | { active: false }
  | ({ active: true } & Pick<JWTPayload, 'sub' | 'iss' | 'exp' | 'iat' | 'jti'>)

/** Answers for visas as the grants stand now, so that a revocation reaches whoever was shown one before it. */
@Injectable()
export class IntrospectionService {
  constructor(
    private readonly store: PassportsStore,
    private readonly key: PassportKey,
    private readonly clock: Clock,
  ) {}

  async of(token: string): Promise<Introspection> {
    const payload = await this.verified(token)
    const grantId = payload?.raireki_grant
    if (!payload || typeof grantId !== 'string' || !isUuid(grantId)) return { active: false }
    const grant = await this.store.named(grantId)
    const holds = grant && !grant.person.disabledAt && grantState(grant, this.clock.now()) === 'active'
    if (!holds) return { active: false }
    const { sub, iss, exp, iat, jti } = payload
    return { active: true, ...defined({ sub, iss, exp, iat, jti }) }
  }

  private async verified(token: string): Promise<JWTPayload | undefined> {
    try {
      const options = { algorithms: [this.key.algorithm], currentDate: this.clock.now(), typ: 'vnd.ga4gh.visa+jwt' }
      return (await jwtVerify(token, this.key.publicKey, options)).payload
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined
      throw error
    }
  }
}

function defined<T extends object>(claims: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
