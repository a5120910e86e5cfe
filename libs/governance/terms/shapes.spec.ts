import {
  parseTerms,
  readTermsText,
  TERMS_SHAPES,
  type Terms,
  termsDigest,
  wordLost,
  writeTerms,
} from '@raireki/governance'
import * as fc from 'fast-check'
import { arbitraryTerms } from '../matching/arbitraries.ts'

const terms = (input: unknown): Terms => {
  const parsed = parseTerms(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

const rich = terms({
  permission: { code: 'DS', diseases: ['ICD10:I20-I25', 'ICD10:I50'], match: 'any' },
  modifiers: ['NPU', { code: 'GS', countries: ['JP'] }, { code: 'TS', months: 12 }],
  ai: { train: 'permitted', distil: 'forbidden' },
  noReidentification: true,
  duties: ['publish'],
  notes: [{ ja: '<b>太字</b> & "引用"', en: '<script>alert(1)</script>' }],
})

describe('terms written out and read back', () => {
  it('come back the same from our own JSON and from ODRL', () => {
    fc.assert(
      fc.property(arbitraryTerms, fc.constantFrom('raireki' as const, 'odrl' as const), (some, shape) => {
        const { content, lost } = writeTerms(some, shape, 'ja')
        expect(lost).toEqual([])
        const read = readTermsText(content)
        // What `meet` produced may contradict itself, and a document from outside may not.
        if (read.ok) expect(termsDigest(read.value.terms)).toBe(termsDigest(some))
        else expect(read.flaws.every(({ code }) => code === 'contradiction')).toBe(true)
      }),
    )
  })

  it('come back from DUO codes and from DUOS as far as these can say them', () => {
    const plain = terms({ permission: { code: 'HMB' }, modifiers: ['IRB', { code: 'GS', countries: ['JP'] }] })
    for (const shape of ['duo', 'duos'] as const) {
      const { content, lost } = writeTerms(plain, shape, 'en')
      const read = readTermsText(content)
      expect(lost).toEqual([])
      expect(read.ok && [read.value.from, termsDigest(read.value.terms)]).toEqual([shape, termsDigest(plain)])
    }
  })

  it('name in words what the other shape could not say', () => {
    const { lost } = writeTerms(rich, 'duo', 'en')
    expect(lost).toEqual(expect.arrayContaining(['ai.train', 'ai.distil', 'noReidentification', 'duties.publish']))
    for (const path of new Set(TERMS_SHAPES.flatMap((shape) => writeTerms(rich, shape, 'ja').lost))) {
      expect(wordLost(path, 'ja')).toMatch(/[ぁ-んァ-ヶ一-龥].*（.+）$/)
      expect(wordLost(path, 'en')).toMatch(/^[a-z].* \(.+\)$/i)
    }
  })

  it('say which fields of a foreign document meant nothing here', () => {
    const offer = { ...JSON.parse(writeTerms(rich, 'odrl', 'en').content), assigner: 'https://hospital.example' }
    const odrl = readTermsText(JSON.stringify(offer))
    expect(odrl.ok && odrl.value.lost).toEqual(['uid', 'assigner'])
    const duos = readTermsText('{"hmbResearch": true, "generalUse": false}')
    expect(duos.ok && duos.value.lost).toEqual(['generalUse'])
  })

  it('refuse a policy whose other half lies elsewhere', () => {
    const offer = { ...JSON.parse(writeTerms(rich, 'odrl', 'en').content), inheritFrom: 'https://elsewhere.example/p' }
    expect(readTermsText(JSON.stringify(offer))).toMatchObject({ ok: false, flaws: [{ path: 'inheritFrom' }] })
  })

  it.each(['', '{"permission":', 'XYZ-1', '42'])('refuse «%s» with a sentence in both languages', (text) => {
    const read = readTermsText(text)
    expect(read.ok).toBe(false)
    if (!read.ok) for (const { message } of read.flaws) expect(message.ja && message.en).toBeTruthy()
  })
})

describe('the page for people', () => {
  it.each(['ja', 'en'] as const)('is whole HTML in %s, with nothing of what people wrote taken for HTML', (lang) => {
    const { content, mediaType } = writeTerms(rich, 'html', lang)
    expect(mediaType).toBe('text/html')
    expect(content).toContain(`<html lang="${lang}">`)
    expect(content).toContain(termsDigest(rich))
    expect(content).not.toMatch(/<script|<b>|https?:\/\//)
    expect(content).toContain(lang === 'ja' ? '&lt;b&gt;太字' : '&lt;script&gt;')
    expect(content).toContain('@page')
  })
})
