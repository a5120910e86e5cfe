import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CAPACITIES, REQUEST_FIELDS } from '@raireki/governance'
import { EN, type MessageCode } from './en.ts'
import { JA } from './ja.ts'
import { say } from './say.ts'

const factsOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('messages', () => {
  it.each(Object.keys(EN) as MessageCode[])('%s speaks of the same facts in both languages', (code) => {
    expect(factsOf(JA[code])).toEqual(factsOf(EN[code]))
  })

  it('calls fields, roles, capacities and files by what people call them', () => {
    expect(say('ja', 'TextTooLong', { field: 'statement', max: 10 })).toBe(
      '利用の目的と必要性は10文字以内にしてください。',
    )
    expect(say('en', 'NumberOutside', { field: 'deadlineDays', found: 400, min: 1, max: 365 })).toBe(
      'The days until the deadline is 400; it can be 1 to 365.',
    )
    expect(say('ja', 'RemarkEmpty', { field: 'dataHandling' })).toContain('「データの取扱い」')
    expect(say('ja', 'CapacityWithoutSeat', { capacities: ['law', 'it'] })).toContain('（法律、情報）')
    expect(say('ja', 'NotPermitted', { needed: 'provider, boardMember, operator' })).toContain(
      'データ提供者または部会委員または運用担当者が行います',
    )
    expect(say('ja', 'AttachmentNotPdf', { name: 'a.pdf', found: 'ZIP, Word, Excel' })).toBe(
      '「a.pdf」はPDFではありません（ZIP、Word、Excelのいずれかです）。PDFで保存して添付してください。',
    )
  })

  it('holds no name of ours in any Japanese sentence, wherever in the service it is refused', () => {
    const root = path.resolve(import.meta.dirname, '../../../..')
    const sources = globSync('{apps/api,libs/governance}/**/*.ts', { cwd: root })
      .filter((file) => !/\.spec\.ts$|generated|\/dist\/|\/testing\//.test(file))
      .map((file) => readFileSync(path.join(root, file), 'utf8'))
      .join('\n')
    const named = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))]
    const fields = [
      ...named(/field: '(\w+)', (?:max|found|value)/g),
      ...named(/\(\['(project)', 'statement'\]/g),
      ...['statement', 'purpose', 'plan', 'bytesPerDay', 'deliveriesPerHour', ...Object.keys(REQUEST_FIELDS)],
    ]
    expect(fields.length).toBeGreaterThan(25)
    const sentences = (['TextTooLong', 'NumberOutside', 'TooMany', 'RemarkEmpty', 'LimitInvalid'] as const).flatMap(
      (code) => fields.map((field) => say('ja', code, { field, max: 1, min: 0, found: 2, value: 3 })),
    )
    const needed = [
      ...named(/needed: '([^']+)'/g),
      ...named(/needed: .+ \? '([^']+)' :/g),
      ...named(/needed: .+ : '([^']+)'/g),
    ]
    expect(needed).toEqual(
      expect.arrayContaining(['operator', 'grantee', 'developer, provider', 'boardMember, operator']),
    )
    sentences.push(...needed.map((role) => say('ja', 'NotPermitted', { needed: role })))
    sentences.push(say('ja', 'CapacityWithoutSeat', { capacities: CAPACITIES }))
    expect(sentences.filter((sentence) => /[A-Za-z]{2,}/.test(sentence))).toEqual([])
    const files = ['no %PDF-', 'no %%EOF', ...named(/\['[0-9a-f]{4,8}', '([^']+)'\]/g)]
    expect(files).toHaveLength(8)
    const known = /PDF|EOF|ZIP|Word|Excel|PNG|JPEG|EXE|ELF/g
    for (const found of files) {
      const sentence = say('ja', 'AttachmentNotPdf', { name: '計画', found })
      expect(sentence.replaceAll(known, '')).not.toMatch(/[A-Za-z]/)
      expect(sentence).not.toContain(`（${found}）`)
    }
  })

  it('shows moments as days in Japan', () => {
    const facts = { endsAt: '2027-03-31T14:59:59.999Z' }
    expect(say('en', 'GrantExpired', facts)).toContain('31 March 2027')
    expect(say('ja', 'GrantExpired', facts)).toContain('2027年3月31日')
  })
})
