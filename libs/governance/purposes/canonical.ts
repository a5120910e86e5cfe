import { canonicalJson, sha256Hex } from '../text/canonical-json.ts'
import { workedOutOnce } from '../text/worked-out-once.ts'
import type { Purpose } from './purpose.ts'

/** A purpose as a person would write it: what was not said is not mentioned. */
export function printPurpose(purpose: Purpose): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(purpose).filter(
      ([, field]) => field !== undefined && !(typeof field === 'object' && Object.keys(field).length === 0),
    ),
  )
}

/** The one text of this purpose, byte for byte. */
export const canonicalPurpose = (purpose: Purpose): string => canonicalJson(printPurpose(purpose))

/** SHA-256 of the canonical text, in hexadecimal: how a decision names the purpose it was made on. */
export const purposeDigest: (purpose: Purpose) => string = workedOutOnce((purpose) =>
  sha256Hex(canonicalPurpose(purpose)),
)
