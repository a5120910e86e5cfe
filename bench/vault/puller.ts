/** Pulls when it is told to, and answers how long it took: `puller.ts <url> <JSON of the sealed file> <folder>`. */
import { fromHex } from '@raireki/vault'
import { secondsOf } from '../rounds.ts'
import { barePull } from './bare-pull.ts'
import { pullFrom } from './pulled.ts'

const [url, given, out] = process.argv.slice(2) as [string, string, string]
const { path, sessionKey, expect } = JSON.parse(given)
const sealed = { path, sessionKey: fromHex(sessionKey), expect }

process.on('message', async (act) => {
  const began = process.cpuUsage()
  const seconds = await secondsOf(() => (act === 'bare' ? barePull(url, out) : pullFrom(url, sealed, out)))
  const { user, system } = process.cpuUsage(began)
  process.send!({ seconds, cpuSeconds: (user + system) / 1e6 })
})
