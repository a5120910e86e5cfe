import { randomBytes } from 'node:crypto'
import type { Octets } from '../format/octets.ts'
import { keyLength, ourSuite, SALT_LENGTH } from '../format/suite.ts'

/** A session key for one version of an asset. */
export const freshSessionKey = (): Octets => new Uint8Array(randomBytes(keyLength(ourSuite)))

/** A salt for one file. */
export const freshSalt = (): Octets => new Uint8Array(randomBytes(SALT_LENGTH))
