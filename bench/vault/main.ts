/**
 * How fast files are sealed and opened, beside what the machine can do at all and what others' programs do.
 *
 *   npm run bench -- vault            a sample of 256 MiB, 5 rounds
 *   npm run bench -- vault 1024 9     of 1 GiB, 9 rounds
 *
 * Packages are imported by name. As `npm run bench` starts it that is what `npm run build` made last; with
 * `node --conditions=source scripts/bench.ts vault` it is the source as it stands.
 */
import path from 'node:path'
import { hex, openLanes } from '@raireki/vault'
import { machineLine } from '../machine.ts'
import { interleaved, median, secondsOf, type Variant } from '../rounds.ts'
import { figure, printTable } from '../table.ts'
import { type Command, type Ran, run } from './command.ts'
import { grantToHeader } from './grant-to-header.ts'
import { oneThread } from './one-thread.ts'
import { openpgpJs } from './openpgpjs.ts'
import { type Peer, peersOf } from './peers.ts'
import { pulled } from './pulled.ts'
import { pushedToAnEngine } from './pushed.ts'
import { type Sample, withSample } from './sample.ts'
import { transfersAlone } from './transfers-alone.ts'
import { open, seal, sealTo } from './whole-files.ts'

const MiB = 2 ** 20
const MEGABYTE = 1e6
const [mebibytes = 256, rounds = 5] = process.argv.slice(2).filter(Number).map(Number)

console.log(machineLine())
await withSample(mebibytes * MiB, async (sample) => {
  await measure(sample)
  await pushedToAnEngine(sample.file, rounds)
})
await transfersAlone([64, 512, 4096])
await grantToHeader()

async function measure(sample: Sample): Promise<void> {
  const part = sample.bytes.subarray(0, Math.min(64 * MiB, sample.bytes.length))
  console.log(
    `${mebibytes} MiB of random octets in memory or ${sample.folder.startsWith('/dev/shm') ? 'tmpfs' : 'a temporary folder'}` +
      ` (openpgp.js: ${part.length / MiB} MiB), ${rounds} rounds; 1 MB is 10^6 octets\n`,
  )
  const peaks = new Map<string, number>()
  const { peers, missing } = await peersOf(sample)
  const ours = await wholeFiles(sample, peaks)
  try {
    const variants = [
      ...oneThread(sample.bytes),
      ...ours.variants,
      ...(await openpgpJs(part)),
      ...peers.flatMap((peer) => programs(peer, sample, peaks)),
    ]
    const rows = (await interleaved(variants, rounds)).map(({ what, rates, ratios, perCpuSecond }) => [
      what,
      figure(median(rates)),
      `${figure(Math.min(...rates))}–${figure(Math.max(...rates))}`,
      median(ratios).toFixed(2),
      what.startsWith('ours') || what.startsWith('node') ? figure(median(perCpuSecond)) : '',
      peaks.has(what) ? figure(peaks.get(what)! / MEGABYTE) : '',
    ])
    printTable(['what', 'MB/s', 'min–max', 'to raw GCM', 'MB per CPU s', 'peak RSS, MB'], rows)
    for (const name of missing) console.log(`${name} is not installed here and was not measured.`)
  } finally {
    await ours.end()
    for (const peer of peers) peer.end()
  }
}

/** Sealing and opening a file with worker threads that are already there, as they are for all but the first file. */
async function wholeFiles({ file, folder, bytes }: Sample, peaks: Map<string, number>) {
  const teams = [1, 2].map((workers) => ({ workers, lanes: openLanes(workers) }))
  const sealed = await sealTo(path.join(folder, 'body'), file, teams[0]!.lanes)
  const variants: Variant[] = []
  for (const act of ['seal', 'open'] as const) {
    for (const { workers, lanes } of teams) {
      const what = `ours, ${act} a file, ${workers} worker${workers > 1 ? 's' : ''}`
      const work = act === 'seal' ? () => seal(file, lanes) : () => open(sealed, lanes)
      variants.push({ what, run: async () => bytes.length / MEGABYTE / (await secondsOf(work)) })
      const given = act === 'seal' ? file : JSON.stringify({ ...sealed, sessionKey: hex(sealed.sessionKey) })
      notePeak(peaks, what, await run(alone(workers, act, given)))
    }
  }
  const pulling = await pulled(sealed, folder)
  variants.push(...pulling.variants)
  const end = async () => {
    pulling.end()
    await Promise.all(teams.map(({ lanes }) => lanes.close()))
  }
  return { variants, end }
}

function alone(workers: number, act: string, given: string): Command {
  const script = path.join(import.meta.dirname, 'alone.ts')
  return { program: process.execPath, args: [...process.execArgv, script, String(workers), act, given] }
}

/** A whole program each time, its start included: it is what its user waits for. */
function programs({ name, encrypt, decrypt }: Peer, { bytes }: Sample, peaks: Map<string, number>): Variant[] {
  return Object.entries({ encrypt, decrypt }).map(([act, command]) => {
    const what = `${name}, ${act}`
    const work = async () => {
      const ran = await run(command)
      notePeak(peaks, what, ran)
      return bytes.length / MEGABYTE / ran.seconds
    }
    return { what, run: work }
  })
}

function notePeak(peaks: Map<string, number>, what: string, { peakBytes }: Ran): void {
  if (peakBytes !== undefined) peaks.set(what, Math.max(peakBytes, peaks.get(what) ?? 0))
}
