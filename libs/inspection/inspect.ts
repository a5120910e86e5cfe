import { Findings } from './findings.ts'
import { lookAtTable } from './formats/csv.ts'
import { detect, type Format } from './formats/detect.ts'
import { lookAtDicom } from './formats/dicom.ts'
import { lookAtGguf } from './formats/gguf.ts'
import { lookAtGzip } from './formats/gzip.ts'
import { lookAtHeif, lookAtJpeg, lookAtPng, lookAtWebp } from './formats/image.ts'
import { lookAtJson, lookAtJsonLines } from './formats/json.ts'
import { DEEPEST } from './formats/limits.ts'
import type { LookInside } from './formats/look-inside.ts'
import { lookAtOnnx } from './formats/onnx.ts'
import { lookAtParquet } from './formats/parquet.ts'
import { lookAtPickle } from './formats/pickle.ts'
import { lookAtSafetensors } from './formats/safetensors.ts'
import { lookAtTar } from './formats/tar.ts'
import { lookAtText } from './formats/text.ts'
import { lookAtTiff } from './formats/tiff.ts'
import { lookAtZip } from './formats/zip.ts'
import type { InspectOptions, Looking } from './looking.ts'
import { scanInto } from './personal/scan-field.ts'
import { Bomb, Cursor, SourceFailure, Verdict } from './reading/cursor.ts'
import type { Report } from './report.ts'
import { Tally } from './statistics.ts'

export type { InspectOptions } from './looking.ts'

export type FileToInspect = {
  readonly path: string
  readonly mediaType: string
  /** How many bytes it is said to have. */
  readonly bytes: number
  /** Its bytes from the beginning; read once. */
  readonly read: () => AsyncIterable<Uint8Array>
}

type Look = (cursor: Cursor, looking: Looking, inside: LookInside) => Promise<string>

const LOOKS: Record<Exclude<Format, 'unknown' | 'executable' | 'empty'>, Look> = {
  safetensors: lookAtSafetensors,
  gguf: lookAtGguf,
  pickle: lookAtPickle,
  onnx: lookAtOnnx,
  json: lookAtJson,
  'json-lines': lookAtJsonLines,
  dicom: lookAtDicom,
  table: lookAtTable,
  parquet: lookAtParquet,
  text: lookAtText,
  jpeg: lookAtJpeg,
  png: lookAtPng,
  tiff: lookAtTiff,
  webp: lookAtWebp,
  heif: lookAtHeif,
  tar: lookAtTar,
  zip: lookAtZip,
  gzip: lookAtGzip,
}

/**
 * Looks inside one file as it streams by, in bounded memory, and reads it to its end. What is wrong with the file is in
 * the report; only what goes wrong with reading it is thrown.
 */
export async function inspect(file: FileToInspect, options: InspectOptions = {}): Promise<Report> {
  const looking: Looking = {
    path: file.path,
    size: file.bytes,
    where: {},
    depth: 0,
    findings: new Findings(),
    tally: new Tally(),
    options,
    budget: { unfolded: 0, entries: 0 },
  }
  scanInto(looking, file.path, { field: 'path' })
  const cursor = new Cursor(file.read())
  try {
    const format = await look(cursor, looking, file.mediaType)
    await cursor.drain()
    if (cursor.position !== file.bytes)
      looking.findings.add('SizesDisagree', { byte: Math.min(cursor.position, file.bytes) })
    const { path } = file
    return {
      path,
      format,
      bytes: cursor.position,
      statistics: looking.tally.result(),
      findings: looking.findings.list(),
    }
  } catch (error) {
    throw error instanceof SourceFailure ? error.cause : error
  } finally {
    await cursor.close()
  }
}

async function look(cursor: Cursor, looking: Looking, mediaType: string): Promise<string> {
  const format = await detect(cursor, looking.path, mediaType)
  try {
    if (format === 'empty') return 'empty'
    if (format === 'executable' || format === 'unknown') {
      looking.findings.add(format === 'executable' ? 'Executable' : 'FormatUnknown', looking.where)
      return format
    }
    return await LOOKS[format](cursor, looking, inside)
  } catch (error) {
    if (error instanceof SourceFailure) throw error
    // Whatever a parser trips over is in the file.
    const byte = error instanceof Verdict ? error.byte : cursor.position
    looking.findings.add(error instanceof Bomb ? 'ArchiveBomb' : 'Damaged', { ...looking.where, byte })
    // A bomb in a bomb ends them all.
    if (error instanceof Bomb && looking.depth > 0) throw error
    return format
  }
}

/** An entry of an archive, which may be an archive too. */
async function inside(
  path: string,
  size: number | undefined,
  bytes: AsyncIterable<Uint8Array>,
  archive: Looking,
): Promise<void> {
  const part = archive.where.part === undefined ? path : `${archive.where.part} → ${path}`
  const looking: Looking = { ...archive, path, size, where: { part }, depth: archive.depth + 1 }
  const cursor = new Cursor(bytes)
  scanInto(looking, path, { field: 'path' })
  if (looking.depth > DEEPEST) looking.findings.add('ArchiveTooDeep', looking.where)
  else await look(cursor, looking, '')
  await cursor.drain()
}
