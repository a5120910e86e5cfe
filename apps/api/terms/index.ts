export {
  explanationAnswer,
  explanationInForce,
  flawAnswers,
  matchStrictly,
  storedTerms,
  verdictAnswer,
} from './matching.ts'
export { TermsModule } from './terms.module.ts'
export { invalid } from './terms.resolver.ts'
export { type TermsRow, TermsStore } from './terms.store.ts'
