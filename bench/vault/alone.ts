/**
 * Does one thing to one file in a process of its own, whose memory can then be told from that of everything else
 * measured. `main.ts` starts it: `alone.ts <workers> <act> <what>`, where `what` is a file to `seal` or to `push`, or
 * JSON of a sealed file to `open` or to `pull`. What is pushed goes to a store that keeps nothing.
 */
import { rmSync } from 'node:fs'
import { fromHex, openLanes } from '@raireki/vault'
import { pullFrom, storeOf } from './pulled.ts'
import { pushedNowhere } from './pushed-nowhere.ts'
import { open, type Sealed, seal } from './whole-files.ts'

const [workers, act, what] = process.argv.slice(2)

process.send?.(process.cpuUsage())
const given = (): Sealed => {
  const { path, sessionKey, expect } = JSON.parse(what!)
  return { path, sessionKey: fromHex(sessionKey), expect }
}

if (act === 'push') await pushedNowhere(what!)
else if (act === 'pull') {
  const store = await storeOf(given().path)
  const out = `${given().path}.pulled`
  await pullFrom(store.url, given(), out)
  rmSync(out, { recursive: true })
  store.end()
} else {
  const lanes = openLanes(Number(workers))
  await (act === 'seal' ? seal(what!, lanes) : open(given(), lanes))
  await lanes.close()
}
process.send?.(process.cpuUsage())
process.disconnect?.()
