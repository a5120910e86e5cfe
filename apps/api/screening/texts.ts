import { setImmediate as others } from 'node:timers/promises'
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { keptTerms, type Terms } from '@raireki/governance'
import { ScreeningStore } from './screening.store.ts'

type Text = { readonly number: number; readonly terms: Terms }

/** Looked through in one go: some milliseconds, after which others who wait have their turn. */
const AT_ONCE = 5_000
/** Read in one go: it takes longer to understand a text than to judge it. */
const READ_AT_ONCE = 1_000

/**
 * Every text of terms there is, read once. A text never changes and is never taken away, so what was read stays true;
 * only what is new has to be asked for.
 */
@Injectable()
export class Texts implements OnApplicationBootstrap {
  /** At about a kilobyte each. What is beyond is read anew for every question. */
  protected readonly mostHeld: number = 200_000
  private held: Text[] = []
  private reading: Promise<void> | undefined

  constructor(private readonly store: ScreeningStore) {}

  /** So that whoever asks first after a start waits no longer than others. What goes wrong now goes wrong again when asked. */
  onApplicationBootstrap(): void {
    this.readAll().catch(() => undefined)
  }

  /** Shows each text once. Answers how many there were, or nothing where they have to be looked through again. */
  async each(look: (number: number, terms: Terms) => void): Promise<number | undefined> {
    await this.readAll()
    // As it is now: others may read on meanwhile, and only what was read to its end is all there was at one moment.
    const held = [...this.held]
    for (let from = 0; from < held.length; from += AT_ONCE) {
      for (const { number, terms } of held.slice(from, from + AT_ONCE)) look(number, terms)
      await others()
    }
    return held.length < this.mostHeld ? held.length : this.eachBeyond(held, look)
  }

  private readAll(): Promise<void> {
    this.reading ??= this.readNew().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async readNew(): Promise<void> {
    for (let more = true; more && this.held.length < this.mostHeld; ) {
      const most = Math.min(AT_ONCE, this.mostHeld - this.held.length)
      const { before, texts } = await this.store.texts(lastOf(this.held), most)
      // Numbers are given before they are committed: one that came late lies among those that were read.
      if (before !== this.held.length) {
        this.held = []
        continue
      }
      for (const [index, { number, body }] of texts.entries()) {
        this.held.push({ number, terms: keptTerms(body) })
        if (index % READ_AT_ONCE === 0) await others()
      }
      more = texts.length === most
    }
  }

  private async eachBeyond(held: readonly Text[], look: (number: number, terms: Terms) => void) {
    let seen = held.length
    for (let last = lastOf(held), more = true; more; ) {
      const { before, texts } = await this.store.texts(last, AT_ONCE)
      if (before !== seen) {
        this.held = []
        return undefined
      }
      for (const { number, body } of texts) look(number, keptTerms(body))
      seen += texts.length
      last = texts.at(-1)?.number ?? last
      more = texts.length === AT_ONCE
    }
    return seen
  }
}

const lastOf = (texts: readonly Pick<Text, 'number'>[]): number => texts.at(-1)?.number ?? 0
