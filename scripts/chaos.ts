/**
 * Kills the registry, its keeper, the command line and the store, at random and without warning, at least two hundred
 * times, races every pair of decisions a thousand times, and looks each time whether anything was lost, doubled or is
 * there by halves. An hour or so; `npm test` does the most of it less often.
 *
 *   npm run chaos
 *   npm run chaos -- vault          only what has this in its name
 *   CHAOS_SEED=7 npm run chaos      other choices
 */
import { runSuite } from './suite.ts'

await runSuite(`e2e/chaos/.*${process.argv[2] ?? ''}`, { CHAOS_WHOLE: '1', CHAOS_FIGURES: '1' })
