import type { Looking } from '../looking.ts'
import type { Where } from '../report.ts'
import { holds, labelOf } from './labels.ts'
import { plainForm, scanText } from './scan-text.ts'

/** Free text, wherever it stands. */
export function scanInto(looking: Looking, raw: string, place: Where): void {
  const where = { ...looking.where, ...place }
  scanText(plainForm(raw), {
    hit: ({ code, value, certain }) => looking.findings.add(code, where, value, certain),
    tried: (code) => looking.findings.tried(code, where),
  })
}

const PIECE = 16_384
const OVERLAP = 200

/** Text of any length, in pieces that overlap a little. */
export function scanLong(looking: Looking, raw: string, place: Where = {}): void {
  for (let at = 0; at < raw.length; at += PIECE - OVERLAP) scanInto(looking, raw.slice(at, at + PIECE), place)
}

/** A value under a name. Where the name says what it is, that is counted; else it is text. */
export function scanValue(looking: Looking, name: string, raw: string, place: Where): void {
  const label = labelOf(name)
  if (label && holds(label, raw)) looking.findings.add(label.code, { ...looking.where, ...place }, raw)
  else if (raw.length >= 5 || /[^\x20-\x7e]/.test(raw)) scanInto(looking, raw, place)
}
