/**
 * Drills the worst day: makes a registry with deliveries, backs it up, destroys everything, restores it in another
 * place, and proves that every delivery still opens and the ledger goes on. On a folder, and on an S3 engine where one
 * can be started.
 *
 *   npm run drill
 */
import { runSuite } from './suite.ts'

await runSuite('e2e/drill/', { RAIREKI_DRILL: 'whole', CHAOS_FIGURES: '1' })
