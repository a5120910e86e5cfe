import dicomParser from 'dicom-parser'
import type { Looking } from '../looking.ts'
import { scanInto } from '../personal/scan-field.ts'
import { Cursor } from '../reading/cursor.ts'
import { judge } from './dicom-substitute.ts'
import { DOUBTFUL, IDENTIFYING } from './dicom-tags.ts'
import { unfold } from './inflate.ts'

/** What stands before the pixels fits in this; pixels themselves are not looked at. */
const LONGEST_HEAD = 16 * 2 ** 20
const PIXELS = 'x7fe00010'
const FREE_TEXT = new Set(['LO', 'LT', 'ST', 'UT', 'SH', 'UC', 'PN'])
const DEEPEST = 8
const MODALITIES_THAT_BURN = new Set(['US', 'SC', 'OT', 'XC', 'ES', 'DOC'])

type DataSet = ReturnType<typeof dicomParser.parseDicom>

/** The tags before the pixels, against the profile of PS3.15 Annex E. */
export async function lookAtDicom(cursor: Cursor, looking: Looking): Promise<string> {
  const { findings, where, tally } = looking
  const head = await inflated(await cursor.peek(LONGEST_HEAD), cursor, looking)
  const { data, isWhole } = parse(head)
  if (!data) {
    findings.add('Damaged', { ...where, byte: 0 })
    return 'dicom'
  }
  tally.count('records')
  tally.modality('image')
  const modality = data.string('x00080060')?.trim() ?? ''
  if (/^[A-Z]{2,8}$/.test(modality)) tally.modality(`dicom:${modality}`)
  tags(data, looking, charset(data), 0)
  const burned = data.string('x00280301')?.trim()
  if (burned === 'YES') findings.add('BurnedIn', { ...where, field: '(0028,0301) BurnedInAnnotation' })
  else if (burned !== 'NO' && MODALITIES_THAT_BURN.has(modality))
    findings.add('MayBeBurnedIn', { ...where, field: '(0028,0301) BurnedInAnnotation' })
  // A head that does not come to the pixels was not seen whole.
  if (!isWhole || (!data.elements[PIXELS] && head.length >= LONGEST_HEAD))
    findings.add('NotLookedAt', { ...where, byte: head.length })
  return 'dicom'
}

/** In one transfer syntax all but the first group is compressed. No more of it is unfolded than is looked at. */
async function inflated(head: Uint8Array, cursor: Cursor, { budget }: Looking): Promise<Uint8Array> {
  const at = deflatedFrom(head)
  if (at === undefined) return head
  await cursor.skip(at)
  const inside = new Cursor(unfold(cursor, 'deflate', budget))
  const plain = await inside.peek(LONGEST_HEAD)
  await inside.close()
  const whole = new Uint8Array(at + plain.length)
  whole.set(head.subarray(0, at))
  whole.set(plain, at)
  return whole
}

function deflatedFrom(head: Uint8Array): number | undefined {
  let from: number | undefined
  const inflater = (bytes: Uint8Array, at: number) => {
    from = at
    return bytes.subarray(0, at)
  }
  try {
    dicomParser.parseDicom(head, { untilTag: PIXELS, inflater })
  } catch {
    // What is wrong with it is seen when it is looked at.
  }
  return from
}

function parse(head: Uint8Array): { data?: DataSet; isWhole: boolean } {
  try {
    return { data: dicomParser.parseDicom(head, { untilTag: PIXELS, inflater: (bytes) => bytes }), isWhole: true }
  } catch (error) {
    // The library answers with what it read before it stumbled, which is what we have to look at.
    const partial = (error as { dataSet?: DataSet } | null)?.dataSet
    return { ...(partial && Object.keys(partial.elements ?? {}).length > 0 ? { data: partial } : {}), isWhole: false }
  }
}

function tags(data: DataSet, looking: Looking, encoding: string, depth: number): void {
  const { findings, where } = looking
  for (const [tag, element] of Object.entries(data.elements)) {
    const group = Number.parseInt(tag.slice(1, 5), 16)
    const name = IDENTIFYING[tag] ?? DOUBTFUL[tag]
    const field = `(${tag.slice(1, 5)},${tag.slice(5)})${name ? ` ${name}` : ''}`
    const place = { ...where, field }
    const isPrivate = group % 2 === 1
    if (isPrivate && element.length !== 0)
      findings.add('DicomPrivateTag', { ...where, field: `(${tag.slice(1, 5)},····)` })
    if (element.items) {
      if (IDENTIFYING[tag] && element.items.length > 0) findings.add('DicomIdentifier', place)
      if (depth >= DEEPEST) findings.add('NotLookedAt', place)
      else
        for (const { dataSet } of element.items)
          if (dataSet) tags(dataSet, looking, dataSet.elements.x00080005 ? charset(dataSet) : encoding, depth + 1)
      continue
    }
    if (isPrivate || group === 2 || element.length === 0 || tag === PIXELS) continue
    const value = text(data, element, encoding)
    if (IDENTIFYING[tag]) {
      const judgement = judge(tag, value)
      if (judgement !== 'substitute')
        findings.add(judgement === 'unsure' ? 'DicomIdentifierLike' : 'DicomIdentifier', place, value)
      continue
    }
    if (DOUBTFUL[tag] && value !== '') findings.add('DicomIdentifierLike', place, value)
    if (FREE_TEXT.has(element.vr ?? 'LO') && element.length < 65_536) scanInto(looking, value, { field })
    // Whoever did not know the tag has passed its items on as bytes.
    else if (element.vr === 'UN' && isItem(data, element)) findings.add('NotLookedAt', place)
  }
}

function isItem(data: DataSet, { dataOffset }: { dataOffset: number }): boolean {
  return [0xfe, 0xff, 0x00, 0xe0].every((byte, index) => data.byteArray[dataOffset + index] === byte)
}

function text(data: DataSet, element: { dataOffset: number; length: number }, encoding: string): string {
  const to = Math.min(element.dataOffset + Math.min(element.length, 65_536), data.byteArray.length)
  const bytes = data.byteArray.subarray(element.dataOffset, to) as Uint8Array
  return new TextDecoder(encoding).decode(bytes).replace(/\0/g, '').trim()
}

/** Japanese names are written in one of these. */
function charset(data: DataSet): string {
  const named = data.string('x00080005') ?? ''
  if (named.includes('192')) return 'utf-8'
  if (/2022 IR (?:87|13|159)/.test(named)) return 'iso-2022-jp'
  return named.includes('IR 13') ? 'shift_jis' : 'utf-8'
}
