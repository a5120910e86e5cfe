import { Injectable } from '@nestjs/common'
import { keptTerms, type Purpose, type Ruling, screenFor } from '@raireki/governance'
import { diseasesInForce } from '../ontologies/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { dayInJapan } from '../platform/clock/day.ts'
import { questionKey } from './question.ts'
import { ScreeningStore } from './screening.store.ts'

/** Rulings a list can be narrowed by: those of one question. */
export type Screened = { readonly questionId: string; readonly rulings: readonly Ruling[] }

const BATCH = 5_000

/**
 * Looks through everything there is for one purpose. Assets share terms far more often than not, so each text of terms
 * is judged once, and what was judged stays in the database for whoever asks the same on the same day. Which assets
 * somebody may see is not its business: the list it narrows asks that.
 */
@Injectable()
export class Screening {
  constructor(
    private readonly store: ScreeningStore,
    private readonly clock: Clock,
  ) {}

  /** The question, once every text of terms in use has a ruling for it. */
  async ask(purpose: Purpose): Promise<string> {
    const ontology = diseasesInForce()
    const day = dayInJapan(this.clock.now())
    const questionId = await this.store.questionId(questionKey({ purpose, ontology, day }))
    const screen = screenFor(purpose, { profile: 'strict', ontology, at: day })
    for (let after = ''; ; ) {
      const documents = await this.store.unjudged(questionId, after, BATCH)
      if (documents.length === 0) return questionId
      const judged = documents.map(({ digest, body }) => ({ digest, ruling: screen(keptTerms(body)) }))
      await this.store.keep(questionId, judged)
      if (documents.length < BATCH) return questionId
      after = documents.at(-1)!.digest
    }
  }
}
