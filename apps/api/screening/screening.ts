import { Injectable } from '@nestjs/common'
import { type Purpose, type Ruling, screenFor } from '@raireki/governance'
import { diseasesInForce } from '../ontologies/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { dayInJapan } from '../platform/clock/day.ts'
import { questionKey } from './question.ts'
import { ScreeningStore } from './screening.store.ts'
import { Texts } from './texts.ts'

/** Rulings a list can be narrowed by: those of one question. */
export type Screened = { readonly questionId: string; readonly rulings: readonly Ruling[] }

/** Others may be setting terms, or answering the same question, meanwhile. */
const MOST_ATTEMPTS = 10

/**
 * Looks through everything there is for one purpose. Assets share terms far more often than not, so each text of terms
 * is judged once, and what was judged stays in the database for whoever asks the same on the same day. Which assets
 * somebody may see is not its business: the list it narrows asks that.
 */
@Injectable()
export class Screening {
  constructor(
    private readonly store: ScreeningStore,
    private readonly texts: Texts,
    private readonly clock: Clock,
  ) {}

  /** The question, once every text of terms has a ruling for it. */
  async ask(purpose: Purpose): Promise<string> {
    const ontology = diseasesInForce()
    const day = dayInJapan(this.clock.now())
    const key = questionKey({ purpose, ontology, day })
    const screen = screenFor(purpose, { profile: 'strict', ontology, at: day })
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { id, judged, texts } = await this.store.standing(key)
      if (id !== null && judged === texts) return id
      const rulings: Record<Ruling, number[]> = { permit: [], review: [], deny: [] }
      const seen = await this.texts.each((number, terms) => rulings[screen(terms)].push(number))
      // Fewer than there were before: another question was reading them, and had begun earlier.
      if (seen === undefined || seen < texts) continue
      const kept = await this.store.keep(key, seen, rulings)
      if (kept !== undefined) return kept
    }
    throw new Error('Terms of use were set faster than they could be judged.')
  }
}
