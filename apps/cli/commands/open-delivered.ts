import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { InvalidArgumentError } from 'commander'
import { Failure } from '../failure.ts'
import type { PassphraseOptions } from '../keys/passphrase.ts'
import type { CommonOptions, Session } from '../session.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { pullRange } from '../transfer/pull/pull.ts'
import { INDEX_PATH } from '../transfer/shards/plan-shards.ts'
import { placeIn } from '../transfer/shards/shard-index.ts'
import { transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { deliveryOf, type Receiving, receivingUnder } from './receiving.ts'

/** Octets `from` up to, not including, `to`; to the end where `to` is left out. */
export interface FileRange {
  readonly from: number
  readonly to?: number
}

export interface OpenDeliveredOptions extends CommonOptions, PassphraseOptions {
  readonly key?: string
  readonly out?: string
  readonly range?: FileRange
  readonly signer?: string
}

interface Place {
  readonly path: string
  readonly from: number
  readonly to: number
}

/** Decrypts one file under a grant, or a range of it, fetching only the chunks it lies in. */
export async function openDelivered(
  session: Session,
  wanted: string,
  file: string,
  options: OpenDeliveredOptions,
): Promise<void> {
  const receivingOptions = { ...options, parallel: 4 }
  try {
    const receiving = await receivingUnder(session, wanted, receivingOptions)
    const place = narrowed(await placeOf(session, receiving, file, receivingOptions), options.range)
    const order = await deliveryOf(receiving, [place.path], receivingOptions)
    const pieces = pullRange(order, place, { signal: session.signal })
    if (options.out === undefined) return await toStdout(pieces)
    await toFile(pieces, options.out)
    const bytes = place.to - place.from
    session.output.result({ file: options.out, bytes }, () => `${options.out}  ${bytesInWords(bytes)}`)
  } catch (error) {
    if (session.signal.aborted) throw session.signal.reason
    throw transferFailure(error)
  }
}

/** The file by itself, or its place in the shard that the version's index names. */
async function placeOf(
  session: Session,
  receiving: Receiving,
  file: string,
  options: Parameters<typeof deliveryOf>[2],
): Promise<Place> {
  const { files } = receiving.granted
  const whole = files.find(({ path }) => path === file)
  if (whole) return { path: file, from: 0, to: whole.plainBytes }
  const index = files.find(({ path }) => path === INDEX_PATH)
  if (!index) throw noSuchFile(file)
  const order = await deliveryOf(receiving, [INDEX_PATH], options)
  const pieces: Uint8Array[] = []
  const all = { path: INDEX_PATH, from: 0, to: index.plainBytes }
  for await (const piece of pullRange(order, all, { signal: session.signal })) pieces.push(Uint8Array.from(piece))
  const place = placeIn(Buffer.concat(pieces).toString('utf8'), file)
  if (!place || !files.some(({ path }) => path === place.shard)) throw noSuchFile(file)
  return { path: place.shard, from: place.from, to: place.to }
}

function narrowed({ path, from, to }: Place, range: FileRange | undefined): Place {
  if (!range) return { path, from, to }
  const length = to - from
  const end = range.to ?? length
  if (range.from <= end && end <= length) return { path, from: from + range.from, to: from + end }
  throw new Failure(
    'badInput',
    words(
      `The file has ${length} octets; there is no range from ${range.from} to ${end}.`,
      `ファイルは ${length} バイトです。${range.from} から ${end} の範囲はありません。`,
    ),
    { code: 'RangeOutside' },
  )
}

async function toStdout(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

async function toFile(pieces: AsyncIterable<Uint8Array>, out: string): Promise<void> {
  const partial = `${out}.raireki-partial`
  const stream = createWriteStream(partial, { mode: 0o600 })
  try {
    await once(stream, 'open')
    for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
    stream.end()
    await once(stream, 'close')
    await rename(partial, out)
  } catch (error) {
    stream.destroy()
    await rm(partial, { force: true })
    throw error
  }
}

/** `0-4095` as in an HTTP range: both ends belong to it. `4096-` is all from there on. */
export function rangeFrom(text: string): FileRange {
  const [, from, last] = /^(\d+)-(\d*)$/.exec(text) ?? []
  if (from === undefined) throw new InvalidArgumentError('0-4095, 4096-')
  return last === '' || last === undefined ? { from: Number(from) } : { from: Number(from), to: Number(last) + 1 }
}

function noSuchFile(file: string): Failure {
  return new Failure('notFound', words(`The version has no file ${file}.`, `この版に ${file} はありません。`), {
    code: 'noFiles',
    next: words('raireki show lists what there is.', 'raireki show で一覧できます。'),
  })
}
