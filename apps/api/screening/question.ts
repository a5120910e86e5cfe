import { type Ontology, type Purpose, purposeDigest, RULES_RELEASE, sha256Hex } from '@raireki/governance'

/** All that a ruling depends on beside the terms. */
export type Question = { readonly purpose: Purpose; readonly ontology: Ontology; readonly day: string }

/** Names a question: the same purpose, rules, diseases and day have the same answers, whoever asks. */
export function questionKey({ purpose, ontology, day }: Question): string {
  return sha256Hex(JSON.stringify([purposeDigest(purpose), 'strict', RULES_RELEASE, ontology.release, day]))
}
