import type { OrganisationKind } from '../terms/terms.ts'

/** The registry's kinds of organisation, in the words that usage terms use of users. An ethics board acts for the public. */
const KINDS = {
  hospital: 'hospital',
  university: 'university',
  researchInstitute: 'researchInstitute',
  company: 'company',
  publicBody: 'government',
  ethicsBoard: 'government',
} as const satisfies Readonly<Record<string, OrganisationKind>>

const isRegistered = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind)

/**
 * What terms call an organisation of this kind; undefined where the registry has no such kind. Its kinds may be spelt as
 * they are kept, or as the public contract spells them.
 *
 * @example
 * kindInTerms('publicBody') // 'government'
 * kindInTerms('PUBLIC_BODY') // 'government'
 */
export function kindInTerms(registered: string): OrganisationKind | undefined {
  const kind = /^[A-Z_]+$/.test(registered) ? inCamelCase(registered) : registered
  return isRegistered(kind) ? KINDS[kind] : undefined
}

const inCamelCase = (word: string): string =>
  word.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
