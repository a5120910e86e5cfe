/**
 * Verdicts per second on one core, and how long a whole catalogue takes for one purpose.
 *
 *   npm run bench -- matching       5 rounds
 *   npm run bench -- matching 9     9 rounds
 *
 * The rules are imported by their package's name: `npm run bench` measures what `npm run build` made last, and
 * `node --conditions=source scripts/bench.ts matching` the source as it stands.
 */
import { match, type Purpose, screenFor, type Terms } from '@raireki/governance'
import { machineLine } from '../machine.ts'
import { interleaved, median, secondsOf, type Variant } from '../rounds.ts'
import { figure, printTable, whole } from '../table.ts'
import { DISEASES, manyPurposes, manyTerms, ontology, projectTerms } from './people-and-data.ts'

const VERDICTS = 100_000
const DISTINCT = 2_000
const CATALOGUE = 100_000
const AT = '2026-04-01'
const [rounds = 5] = process.argv.slice(2).filter(Number).map(Number)

console.log(machineLine())
console.log(`an ontology of ${whole(DISEASES)} diseases and ICD-10, ${rounds} rounds, one thread\n`)
const purposes = manyPurposes(DISTINCT)
const terms = manyTerms(DISTINCT)
await verdicts()
console.log()
await catalogue()

/** Every verdict carries all its reasons; terms and purposes state a condition of every kind. */
async function verdicts(): Promise<void> {
  const variants = (['strict', 'duos-v4'] as const).map((profile): Variant => {
    const options = { profile, ontology, at: AT }
    const work = () => {
      for (let i = 0; i < VERDICTS; i += 1) match(purposes[(i * 31) % DISTINCT]!, terms[(i * 17) % DISTINCT]!, options)
    }
    return { what: profile, run: async () => VERDICTS / (await secondsOf(work)) }
  })
  const rows = (await interleaved(variants, rounds)).map(({ what, rates, ratios }) => [
    what,
    figure(median(rates)),
    `${figure(Math.min(...rates))}–${figure(Math.max(...rates))}`,
    median(ratios).toFixed(2),
  ])
  printTable(['profile', 'verdicts/s', 'min–max', 'to strict'], rows)
}

/** One person's purpose against all there is, as a search does it. */
async function catalogue(): Promise<void> {
  const shared = Array.from({ length: CATALOGUE }, (_, i) => ({
    terms: terms[i % DISTINCT]!,
    digest: `${i % DISTINCT}`,
  }))
  const distinct = projectTerms(CATALOGUE).map((one) => ({ terms: one }))
  const variants = [
    { what: `${whole(DISTINCT)} distinct terms among them`, run: () => assetsPerSecond(purposes[3]!, shared) },
    { what: 'every asset with terms of its own', run: () => assetsPerSecond(purposes[3]!, distinct) },
  ]
  const rows = (await interleaved(variants, rounds)).map(({ what, rates }) => {
    const durationsMs = rates.map((rate) => (CATALOGUE / rate) * 1000)
    return [
      what,
      figure(median(durationsMs)),
      `${figure(Math.min(...durationsMs))}–${figure(Math.max(...durationsMs))}`,
    ]
  })
  printTable([`${whole(CATALOGUE)} assets, one purpose`, 'ms', 'min–max'], rows)
}

async function assetsPerSecond(
  purpose: Purpose,
  assets: readonly { terms: Terms; digest?: string }[],
): Promise<number> {
  const screen = screenFor(purpose, { profile: 'strict', ontology, at: AT })
  return assets.length / (await secondsOf(() => assets.filter((one) => screen(one.terms, one.digest) === 'permit')))
}
