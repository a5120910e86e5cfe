/**
 * The ledger: its tree in memory, then the service's own way of writing and sequencing entries against a Postgres.
 *
 *   npm run bench -- ledger         200,000 leaves, 5 rounds; 8 writers for 5 seconds
 *   npm run bench -- ledger 20      the same, writing for 20 seconds
 *
 * Libraries are imported by name: `npm run bench` measures what `npm run build` made last, and
 * `node --conditions=source scripts/bench.ts ledger` the source as it stands. The service's part is always the source.
 */
import { machineLine } from '../machine.ts'
import { measureSpine } from './spine.ts'
import { measureTree } from './tree.ts'

const [seconds = 5] = process.argv.slice(2).filter(Number).map(Number)

console.log(`${machineLine()}\n`)
await measureTree()
console.log()
await measureSpine(seconds)
