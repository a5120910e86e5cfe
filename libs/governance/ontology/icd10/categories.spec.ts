import { ICD10, icd10Entries, wordDisease } from '@raireki/governance'
import { CATEGORIES } from './categories.ts'
import { CHAPTERS_AND_BLOCKS } from './chapters-and-blocks.ts'

const lines = CATEGORIES.split('\n')
const categories = lines.map((line) => {
  const [code = '', ja = '', en = ''] = line.split('|')
  return { code, ja, en }
})
const codes = new Set(categories.map(({ code }) => code))

/** As WHO orders them: U, the codes for special purposes, comes after Z. */
const place = (code: string) => code.replace('U', 'ZZ')

const twice = (words: readonly string[]) => {
  const seen = new Set<string>()
  return words.filter((word) => seen.size === seen.add(word).size)
}

/** All of them, by letter. */
const THERE_ARE = `
  A00-A09 A15-A28 A30-A44 A46 A48-A60 A63-A71 A74-A75 A77-A89 A92-B09 B15-B27 B30 B33-B58 B60 B64-B83 B85-B92 B94-C26
  C30-C34 C37-C41 C43-C58 C60-C86 C88 C90-C97 D00-D07 D09-D48 D50-D53 D55-D77 D80-D84 D86 D89 E00-E07 E10-E16 E20-E32 E34-E35
  E40-E46 E50-E56 E58-E61 E63-E68 E70-E80 E83-E90 F00-F07 F09-F25 F28-F34 F38-F45 F48 F50-F55 F59-F66 F68-F73 F78-F84 F88-F95
  F98-G14 G20-G26 G30-G32 G35-G37 G40-G41 G43-G47 G50-G64 G70-G73 G80-G83 G90-H06 H10-H11 H13 H15-H22 H25-H28 H30-H36
  H40 H42-H55 H57-H62 H65-H75 H80-H83 H90-H95 I00-I02 I05-I13 I15 I20-I28 I30-I52 I60-I74 I77-I83 I85-I89 I95 I97-J06
  J09-J18 J20-J22 J30-J47 J60-J70 J80-J82 J84-J86 J90-J96 J98-K14 K20-K23 K25-K31 K35-K38 K40-K46 K50-K52 K55-K67
  K70-K77 K80-K83 K85-K87 K90-K93 L00-L05 L08 L10-L14 L20-L30 L40-L45 L50-L60 L62-L68 L70-L75 L80-L95 L97-M03 M05-M25
  M30-M36 M40-M43 M45-M51 M53-M54 M60-M63 M65-M68 M70-M73 M75-M77 M79-M96 M99-N08 N10-N23 N25-N37 N39-N51 N60-N64
  N70-N77 N80-O08 O10-O16 O20-O26 O28-O36 O40-O48 O60-O75 O80-O92 O94-P05 P07-P08 P10-P15 P20-P29 P35-P39 P50-P61
  P70-P72 P74-P78 P80-P81 P83 P90-P96 Q00-Q07 Q10-Q18 Q20-Q28 Q30-Q45 Q50-Q56 Q60-Q87 Q89-Q93 Q95-R07 R09-R23 R25-R27
  R29-R36 R39-R65 R68-R87 R89-R96 R98-T71 T73-T76 T78-T88 T90-T98 V01-V06 V09-W46 W49-W60 W64-W70 W73-W81 W83-W94
  W99-X06 X08-X54 X57-Y36 Y40-Y66 Y69-Y91 Y95-Y98 Z00-Z04 Z08-Z13 Z20-Z65 Z70-Z76 Z80-Z99 U04 U07-U12 U82-U85`

/** Ranges without a gap, where two codes follow each other when nothing that could be a category lies between. */
function ranges(): string {
  const found: [string, string][] = []
  for (const { code } of categories) {
    const last = found.at(-1)
    if (last !== undefined && follows(last[1], code)) last[1] = code
    else found.push([code, code])
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ')
}

function follows(before: string, code: string): boolean {
  if (before.slice(1) === '99') return code.slice(1) === '00' && code.charCodeAt(0) === before.charCodeAt(0) + 1
  return code[0] === before[0] && Number(code.slice(1)) === Number(before.slice(1)) + 1
}

describe('the categories of ICD-10', () => {
  it('are all those of the release of 2019, in its order, and no others', () => {
    expect(categories).toHaveLength(2053)
    expect(ranges()).toBe(THERE_ARE.trim().replace(/\s+/g, ' '))
    const inOrder = categories.map(({ code }) => place(code))
    expect(inOrder).toEqual([...inOrder].sort())
    const absent = ['A10', 'A90', 'B10', 'C27', 'C42', 'D49', 'D90', 'E08', 'I84', 'T72', 'U06', 'Z05']
    expect(absent.filter((code) => codes.has(code))).toEqual([])
  })

  it('have names of their own, short and in both languages', () => {
    const malformed = lines.filter((line) => !/^[A-Z]\d\d\|[^|]+\|[^|]+$/.test(line))
    expect(malformed).toEqual([])
    expect(twice(categories.map(({ ja }) => ja))).toEqual([])
    expect(twice(categories.map(({ en }) => en.toLowerCase()))).toEqual([])
    const long = categories.filter(({ ja, en }) => ja.length > 30 || en.length > 60)
    expect(long).toEqual([])
    const untidy = categories.filter(({ ja, en }) => /^\s|\s$|\s\s|[()]/.test(ja) || !/^[A-Z]\S*( \S+)*$/.test(en))
    expect(untidy).toEqual([])
    expect(categories.filter(({ ja }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))).toEqual([])
  })

  it('have other names than the blocks and chapters around them, so that a picker tells them apart', () => {
    const names = icd10Entries().flatMap(({ label }) => [label.ja, label.en.toLowerCase()])
    expect(twice(names)).toEqual([])
  })

  it('lie in one block each, and every block begins and ends with a category', () => {
    const blocks = CHAPTERS_AND_BLOCKS.trim()
      .split('\n')
      // The one block that holds other blocks.
      .filter((line) => !line.startsWith('#') && !line.startsWith('C00-C97'))
      .map((line) => line.slice(0, 7).split('-') as [string, string])
    const holding = (code: string) => blocks.filter(([from, to]) => from <= code && code <= to)
    expect(categories.filter(({ code }) => holding(code).length !== 1)).toEqual([])
    const bounds = blocks.flat()
    // Room that the release keeps for new diseases.
    expect(bounds.filter((code) => !codes.has(code))).toEqual(['U00', 'U49'])
  })

  it('name a block of a single category as that category', () => {
    const single = CHAPTERS_AND_BLOCKS.trim()
      .split('\n')
      .filter((line) => line.slice(0, 3) === line.slice(4, 7))
    expect(single.map((line) => line.slice(0, 3))).toEqual(['B99', 'C50', 'C97', 'F99', 'N99', 'T79'])
    for (const line of single) expect(lines).toContain(line.slice(4))
  })

  it('keep the capital of a name within a sentence, and of nothing else', () => {
    expect(wordDisease('ICD10:B57', 'en', ICD10)).toBe('Chagas disease (ICD10:B57)')
    expect(wordDisease('ICD10:A78', 'en', ICD10)).toBe('Q fever (ICD10:A78)')
    expect(wordDisease('ICD10:U12', 'en', ICD10)).toBe('adverse effects of COVID-19 vaccines (ICD10:U12)')
    const capital = categories.filter(({ code }) => /^[A-Z][a-z]/.test(wordDisease(`ICD10:${code}`, 'en', ICD10)))
    expect(capital.map(({ en }) => en.split(/\W/)[0])).toEqual([
      'Lyme',
      'African',
      'Chagas',
      'Kaposi',
      'Hodgkin',
      'Cushing',
      'Huntington',
      'Parkinson',
      'Alzheimer',
      'Crohn',
      'Paget',
      'Bartholin',
      'Down',
      'Edwards',
      'Turner',
    ])
  })
})

describe('a category the release does not list', () => {
  it.each([
    ['I84 of an earlier release', 'ICD10:I84', false],
    ['E08 of a country', 'ICD10:E08', false],
    ['a subcategory of one', 'ICD10:A10.1', false],
    ['a range of none', 'ICD10:A10-A14', false],
    ['a code of no chapter', 'ICD10:D49', false],
    ['a category', 'ICD10:I21', true],
    ['its subcategories, which nobody lists here', 'ICD10:I21.93', true],
    ['a range that ends in a gap', 'ICD10:I11-I14', true],
    ['a block', 'ICD10:U00-U49', true],
  ])('%s: listed is %3$s', (_what, code, listed) => {
    expect([code, ICD10.lists(code)]).toEqual([code, listed])
  })

  it('is placed all the same, so that what was decided with it stays', () => {
    expect(ICD10.has('ICD10:I84')).toBe(true)
    expect(ICD10.covers('ICD10:I80-I89', 'ICD10:I84')).toBe('yes')
    expect(ICD10.covers('ICD10:I20-I25', 'ICD10:I84')).toBe('no')
    expect(ICD10.label('ICD10:I84', 'en')).toBeUndefined()
  })
})
