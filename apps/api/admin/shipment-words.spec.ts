import { ShipmentRefused } from '../shipments/index.ts'
import { languageOf } from './language.ts'
import { receivedInWords, receivingInWords, shipmentRefusalInWords, shipmentWords } from './shipment-words.ts'

const codes = Object.keys(shipmentWords) as ShipmentRefused['code'][]

describe('a shipment that is refused', () => {
  it.each(codes)('is explained in both languages, with what to do next: %s', (code) => {
    const refused = new ShipmentRefused(code, '', 'Call the provider.')
    expect(shipmentRefusalInWords(refused, 'en')).toMatch(/Call the provider\.$/)
    const lines = shipmentRefusalInWords(refused, 'ja').split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toMatch(/[ぁ-ん].*。$/)
      expect(line.replace(/raireki key register|shipment\.json/, '')).not.toMatch(/[A-Za-z]{2,} +[A-Za-z]{2,}|[{}]/)
    }
  })

  it.each([
    ['Incomplete', '/media/disk/0002.pgp is missing from the disk.', '(/media/disk/0002.pgp)'],
    ['Damaged', '/media/disk/0001.pgp is damaged: it ends too soon.', '(/media/disk/0001.pgp)'],
    ['Damaged', 'In the shipment, its form is not the canonical one.', '成り立ちません。'],
    ['SealDiffers', 'The seal of this disk is 1A2B-3C4D, and 0000-0000 was expected.', '(1A2B-3C4D, 0000-0000)'],
    ['Foreign', 'This was packed for the registry AB12; this one is CD34.', '(AB12, CD34)'],
    ['Foreign', 'There is no asset 0193-ab that its packer may see in this registry.', '(0193-ab)'],
    ['UnknownPacker', 'Nobody has registered the certificate AB12, or it was revoked.', '(AB12)'],
    ['NotPermitted', 'A published version does not change.', '(A published version does not change)'],
  ] as const)('says which one in Japanese, too: %s', (code, what, seen) => {
    expect(shipmentRefusalInWords(new ShipmentRefused(code, what, 'Next.'), 'ja')).toContain(seen)
  })

  it('says the registry’s own refusal in the language it is read in', () => {
    const because = { refused: true, code: 'VersionNotDraft', facts: { number: 2 } } as const
    const refused = new ShipmentRefused('NotPermitted', 'A published version does not change.', 'Next.', because)
    expect(shipmentRefusalInWords(refused, 'ja').split('\n')[0]).not.toMatch(/[A-Za-z]{2}/)
    expect(shipmentRefusalInWords(refused, 'en')).toContain('A published version')
  })

  it('is followed in both languages while it is taken in', () => {
    const steps = [
      { step: 'verifying', files: 3, bytes: 900 },
      { step: 'takingIn', file: 2, files: 3 },
    ] as const
    expect(steps.map((step) => receivingInWords(step, 'en'))).toEqual([
      'Verifying 3 files, 900 bytes …',
      'Taking in 2 of 3 …',
    ])
    expect(steps.map((step) => receivingInWords(step, 'ja'))).toEqual([
      '3 ファイル（900 バイト）を照合中 …',
      '取り込み中 2/3 …',
    ])
    const received = { versionId: 'v', seal: 'S', files: 3, resumed: false, takenInBefore: false }
    expect(receivedInWords(received, 'ja')).toContain('取り込みました')
  })

  // Scripts rely on these numbers.
  it('ends with a code by what there is to do: see to the disk, send it on, mend the registry, have it packed anew', () => {
    const statuses = Object.fromEntries(codes.map((code) => [code, shipmentWords[code].status]))
    expect(statuses).toEqual({
      Incomplete: 3,
      Damaged: 3,
      SealDiffers: 3,
      Foreign: 4,
      UnknownPacker: 5,
      NotPermitted: 5,
      GivenUp: 6,
    })
  })
})

it('speaks the language asked for, then that of the environment, then English', () => {
  expect(languageOf({ lang: 'en' }, { LANG: 'ja_JP.UTF-8' })).toBe('en')
  expect(languageOf({ lang: 'ja' }, {})).toBe('ja')
  expect(languageOf({}, { LANG: 'ja_JP.UTF-8' })).toBe('ja')
  expect(languageOf({}, { RAIREKI_LANG: 'en', LANG: 'ja_JP.UTF-8' })).toBe('en')
  expect(languageOf({}, {})).toBe('en')
})
