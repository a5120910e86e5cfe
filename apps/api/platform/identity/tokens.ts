import { createHash, randomBytes } from 'node:crypto'

/** A session token: 32 random bytes, known to the client alone; the registry keeps its hash. */
export function newToken(): string {
  return `rk_${randomBytes(32).toString('base64url')}`
}

export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

export const SESSION_COOKIE = 'raireki_session'
