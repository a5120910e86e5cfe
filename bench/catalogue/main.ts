/**
 * The catalogue of 100,000 datasets, filtered by what would permit a purpose, on a Postgres with the service's own store,
 * permissions and paging.
 *
 *   npm run bench -- catalogue            2,000 distinct terms, then every asset with terms of its own
 *   npm run bench -- catalogue 20000      20,000 assets instead
 *
 * It measures what `npm run build` made last: the service's decorators are TypeScript that Node cannot run as it is.
 */
import 'reflect-metadata'
import type { Purpose, Terms } from '@raireki/governance'
import type { Actor } from '../../apps/api/platform/identity/actor.ts'
import { testDatabase } from '../../apps/api/testing/database.ts'
import { machineLine } from '../machine.ts'
import { manyPurposes, manyTerms, ontology, projectTerms } from '../matching/people-and-data.ts'
import { percentile, secondsOf } from '../rounds.ts'
import { figure, printTable, whole } from '../table.ts'
import {
  Access,
  CatalogueStore,
  Clock,
  Database,
  putInForce,
  Screening,
  ScreeningStore,
  Texts,
} from './built-service.ts'
import { fill } from './fill.ts'

const [assets = 100_000] = process.argv.slice(2).filter(Number).map(Number)
const DISTINCT = 2_000
const ASKED = 8
const HOSPITAL = '00000000-0000-7000-8000-000000000001'

/** Somebody signed in with no role: sees what is published, and nothing else. */
const READER: Actor = {
  kind: 'person',
  personId: '00000000-0000-7000-8000-000000000002',
  sessionId: '00000000-0000-7000-8000-000000000003',
  sessionExpiresAt: new Date('2100-01-01'),
  language: 'en',
  roles: [],
}

console.log(`${machineLine()}\n`)
putInForce(ontology)
printTable(
  [`${whole(assets)} assets, ms`, 'new purpose, page', 'same again, p50', 'p95', 'with its count, p50', 'p95', 'found'],
  [
    await measured(`${whole(DISTINCT)} distinct terms`, manyTerms(DISTINCT), manyPurposes(ASKED)),
    await measured('all distinct', projectTerms(assets), manyPurposes(ASKED)),
  ],
)

async function measured(what: string, terms: readonly Terms[], purposes: readonly Purpose[]): Promise<string[]> {
  const home = await testDatabase()
  const database = new Database({ serviceUrl: home.serviceUrl, poolSize: 4 })
  try {
    await fill(home.ownerUrl, HOSPITAL, assets, terms)
    const clock = new Clock()
    const store = new ScreeningStore(database, clock)
    const screening = new Screening(store, new Texts(store), clock)
    const catalogue = new CatalogueStore(database, new Access())
    const found: number[] = []
    const page = async (purpose: Purpose) => {
      const screened = { questionId: await screening.ask(purpose), rulings: ['permit', 'review'] as const }
      return { screened, ...(await catalogue.pageAssets(READER, { screened }, { first: 20 })) }
    }
    await page({ ...purposes[0]!, project: 'not counted' } as Purpose)
    const first = await timed(purposes, page)
    const again = await timed([...purposes, ...purposes, ...purposes], page)
    const counted = await timed([...purposes, ...purposes, ...purposes], async (purpose) => {
      const { screened } = await page(purpose)
      found.push(await catalogue.countAssets(READER, { screened }))
    })
    const ms = (times: readonly number[], at: number) => figure(percentile(times, at))
    return [
      what,
      `${ms(first, 50)} (p95 ${ms(first, 95)})`,
      ms(again, 50),
      ms(again, 95),
      ms(counted, 50),
      ms(counted, 95),
      `${whole(Math.min(...found))}–${whole(Math.max(...found))}`,
    ]
  } finally {
    await database.onApplicationShutdown()
    await home.drop()
  }
}

async function timed(purposes: readonly Purpose[], work: (purpose: Purpose) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const purpose of purposes) times.push(1000 * (await secondsOf(() => work(purpose))))
  return times
}
