import type { Octets } from './octets.ts'
import { keyLength, ourSuite, SALT_LENGTH } from './suite.ts'

/** A session key for one version of an asset. */
export const freshSessionKey = (): Octets => crypto.getRandomValues(new Uint8Array(keyLength(ourSuite)))

/** A salt for one file. */
export const freshSalt = (): Octets => crypto.getRandomValues(new Uint8Array(SALT_LENGTH))
