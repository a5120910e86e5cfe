import {
  explainTerms,
  printTerms,
  type ReadTerms,
  type Terms,
  type TermsShape,
  wordLost,
  writeTerms,
} from '@raireki/governance'
import type { GraphqlContext } from '../graphql/context.ts'
import { diseasesInForce } from '../ontologies/index.ts'
import type { Language } from '../platform/identity/actor.ts'
import { explanationAnswer } from './matching.ts'

/** The contract's name of a shape is the rules' own, once it is inside the service. */
export const shapeOf = (shape: string): TermsShape => shape.toLowerCase() as TermsShape

/** Terms written out for somebody to take away. */
export function writtenAnswer(terms: Terms, shape: TermsShape, name: string, language: Language) {
  const { content, mediaType, extension, lost } = writeTerms(terms, shape, language, diseasesInForce())
  return { content, mediaType, fileName: `${name}.${extension}`, lost: lostAnswer(lost, language) }
}

/** Terms that somebody brought along. */
export function readAnswer({ terms, from, lost }: ReadTerms, { language }: GraphqlContext) {
  return {
    body: printTerms(terms),
    from,
    explanation: explanationAnswer(explainTerms(terms, language, diseasesInForce())),
    lost: lostAnswer(lost, language),
  }
}

const lostAnswer = (paths: readonly string[], language: Language) =>
  paths.map((path) => ({ path, text: wordLost(path, language) }))
