import type { Happening } from '@raireki/governance'
import type { LogSigner } from '@raireki/ledger'
import pg from 'pg'
import { appendEntries, Clock, Database, ledgerRow, REGISTRY, sequenceBatch } from './built-service.ts'
import { idOf, SCALE } from './world.ts'

export const ENTRIES_A_REQUEST = 25
const REQUESTS_A_BATCH = 100

/** Gives every request a history of 25 entries through the service's own writing and sequencing. Answers how many there are. */
export async function fillLedger(
  home: { ownerUrl: string; serviceUrl: string },
  key: { signer: LogSigner; origin: string },
) {
  const database = new Database({ serviceUrl: home.serviceUrl, poolSize: 2 })
  const clock = new Clock()
  for (let from = 0; from < SCALE.requests; from += REQUESTS_A_BATCH) {
    const batch = Array.from({ length: REQUESTS_A_BATCH }, (_, index) => from + index).flatMap(historyOf)
    const rows = batch.map((event) => ledgerRow(event, REGISTRY, clock.newId(), clock.now()))
    await database.transaction((tx) => appendEntries(tx, rows))
  }
  await database.onApplicationShutdown()
  const client = new pg.Client({ connectionString: home.ownerUrl })
  await client.connect()
  let size = 0
  for (let count = 1; count > 0; ) ({ count, size } = await sequenceBatch(client, key.signer, key.origin, clock.now()))
  // Every reactor has read it all: what is measured is not the making good of half a year.
  await client.query('UPDATE reactor_cursor SET next_leaf = $1', [size])
  await client.query('VACUUM ANALYZE')
  await client.end()
  return size
}

function historyOf(n: number): Happening[] {
  const request = idOf('request', n)
  const about = { review: idOf('review', n), request, panel: idOf('panel', n % SCALE.panels) }
  const told = (type: string, subjects: Record<string, string>, facts = {}): Happening => ({
    type,
    subjects,
    facts,
    personal: {},
  })
  const begun = [
    told('RequestDrafted', { request }),
    told('RequestSubmitted', { request, version: idOf('version', n % SCALE.datasets) }, { round: 1 }),
    told('ReviewOpened', about),
  ]
  const said = Array.from({ length: ENTRIES_A_REQUEST - begun.length }, (_, index) =>
    index < 4
      ? told('PanelCommented', about, { audience: 'panel' })
      : told('RequestRevised', { request }, { step: index }),
  )
  return [...begun, ...said]
}
