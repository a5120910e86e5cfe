import { Injectable } from '@nestjs/common'
import { hash, verify } from '@node-rs/argon2'

/** The number the library knows argon2id by. */
const ARGON2ID = 2
/** OWASP's first recommendation: 19 MiB, two passes. */
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const PASSWORD_LENGTH_MIN = 12
export const PASSWORD_LENGTH_MAX = 200

@Injectable()
export class Passwords {
  /** Verified when the account does not exist, so that the answer takes as long as for one that does. */
  private decoy: Promise<string> | undefined

  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS)
  }

  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash('no such account')
    const matches = await verify(passwordHash ?? (await this.decoy), password)
    return matches && passwordHash !== undefined
  }
}
