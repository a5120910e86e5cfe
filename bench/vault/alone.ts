/**
 * Seals or opens one file in a process of its own, whose memory can then be told from that of everything else measured.
 * `main.ts` starts it: `alone.ts <workers> seal <file>` or `alone.ts <workers> open <JSON of a sealed file>`.
 */
import { fromHex, openLanes } from '@raireki/vault'
import { open, seal } from './whole-files.ts'

const [workers, act, what] = process.argv.slice(2)
const lanes = openLanes(Number(workers))
if (act === 'seal') await seal(what!, lanes)
else {
  const { path, sessionKey, expect } = JSON.parse(what!)
  await open({ path, sessionKey: fromHex(sessionKey), expect }, lanes)
}
await lanes.close()
