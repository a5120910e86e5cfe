import {
  combineOntologies,
  ICD10,
  icd10Entries,
  type Ontology,
  type Parsed,
  parseObo,
  parseOboGraph,
  readDiseaseCode,
  readOntologyText,
  wordDisease,
} from '@raireki/governance'
import * as fc from 'fast-check'

const sound = (parsed: Parsed<Ontology>): Ontology => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

describe('ICD-10', () => {
  it.each([
    ['ICD10:I00-I99', 'ICD10:I20-I25', 'yes'],
    ['ICD10:I20-I25', 'ICD10:I21', 'yes'],
    ['ICD10:I21', 'ICD10:I21.0', 'yes'],
    ['ICD10:I21.0', 'ICD10:I21.03', 'yes'],
    ['ICD10:I21', 'ICD10:I21', 'yes'],
    ['ICD10:I21.0', 'ICD10:I21', 'no'],
    ['ICD10:I20-I25', 'ICD10:I20-I26', 'no'],
    ['ICD10:I20-I25', 'ICD10:C34', 'no'],
    ['ICD10:V01-Y98', 'ICD10:X60', 'yes'],
    ['ICD10:I20-I25', 'MONDO:5', 'unknown'],
  ])('%s covers %s: %s', (broader, narrower, coverage) => {
    expect(ICD10.covers(broader, narrower)).toBe(coverage)
  })

  it('knows no code outside its chapters', () => {
    expect(ICD10.has('ICD10:E91')).toBe(false)
    expect(ICD10.has('ICD10:T99')).toBe(false)
    expect(ICD10.has('ICD10:T98')).toBe(true)
  })

  it('has blocks that lie within a chapter, in order and without overlap inside a chapter', () => {
    const entries = icd10Entries()
    const chapters = entries.filter(({ level }) => level === 'chapter')
    expect(chapters).toHaveLength(22)
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
    const misfits = entries.filter(({ code, level }) => {
      const holding = chapters.filter((chapter) => ICD10.covers(chapter.code, code) === 'yes')
      const isChapterItself = ICD10.covers(code, holding[0]?.code ?? '') === 'yes'
      return readDiseaseCode(code) !== code || holding.length !== 1 || isChapterItself !== (level === 'chapter')
    })
    expect(misfits).toEqual([])
    // The special codes of U come last in the classification, after Z.
    const blocks = entries.filter(({ level, code }) => level === 'block' && !/C00-C97|:U/.test(code))
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]
      if (next) expect(block.code.slice(-3) < next.code.slice(6, 9)).toBe(true)
    }
  })

  it('names a disease for people in either language', () => {
    expect(wordDisease('ICD10:I21.4', 'ja', ICD10)).toBe('急性心筋梗塞（ICD10:I21.4）')
    expect(wordDisease('ICD10:G20', 'en', ICD10)).toBe("Parkinson's disease (ICD10:G20)")
  })

  it('agrees with the order of its codes: what covers, covers what is covered', () => {
    const code = fc.constantFrom(...icd10Entries().map((entry) => entry.code))
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        if (ICD10.covers(a, b) === 'yes' && ICD10.covers(b, c) === 'yes') expect(ICD10.covers(a, c)).toBe('yes')
      }),
    )
  })
})

describe('disease codes', () => {
  it.each([
    ['i21', 'ICD10:I21'],
    ['icd-10:I20-I25', 'ICD10:I20-I25'],
    ['I21-I21', 'ICD10:I21'],
    ['http://purl.obolibrary.org/obo/DOID_162', 'DOID:162'],
    ['MONDO_0005148', 'MONDO:0005148'],
    ['http://hl7.org/fhir/sid/icd-10/C34.1', 'ICD10:C34.1'],
    ['ICD10:I25-I20', undefined],
    ['ICD10:banana', undefined],
    ['cancer', undefined],
  ])('%s is %s', (written, code) => {
    expect(readDiseaseCode(written)).toBe(code)
  })
})

const OBO = `format-version: 1.2
data-version: releases/2025-06-03
ontology: mondo

[Term]
id: MONDO:0000001
name: disease

[Term]
id: MONDO:0004992
name: cancer
is_a: MONDO:0000001 {source="x"} ! disease

[Term]
id: MONDO:0005138
name: lung carcinoma
alt_id: MONDO:0000999
is_a: MONDO:0004992 ! cancer

[Term]
id: MONDO:0000002
name: obsolete thing
is_obsolete: true

[Typedef]
id: part_of
is_a: MONDO:missing
`

describe('an imported ontology', () => {
  it('is read from OBO, with its release, former codes and without obsolete terms', () => {
    const mondo = sound(parseObo(OBO))
    expect(mondo.release).toMatch(/^mondo\/2025-06-03@[0-9a-f]{12}$/)
    expect(mondo.covers('MONDO:0000001', 'MONDO:0000999')).toBe('yes')
    expect(mondo.covers('MONDO:0005138', 'MONDO:0004992')).toBe('no')
    expect(mondo.has('MONDO:0000002')).toBe(false)
    expect(mondo.label('MONDO:0005138', 'ja')).toBe('lung carcinoma')
  })

  it('is the same release from OBO-Graph JSON with the same hierarchy', () => {
    const iri = (id: string) => `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`
    const graph = {
      graphs: [
        {
          id: 'http://purl.obolibrary.org/obo/mondo.owl',
          meta: { version: 'http://purl.obolibrary.org/obo/mondo/releases/2025-06-03/mondo.owl' },
          nodes: [
            { id: iri('MONDO:0000001'), lbl: 'disease', type: 'CLASS' },
            { id: iri('MONDO:0004992'), lbl: 'cancer', type: 'CLASS' },
            { id: iri('RO:0000052'), type: 'PROPERTY' },
            { id: iri('MONDO:0000002'), type: 'CLASS', meta: { deprecated: true } },
          ],
          edges: [
            { sub: iri('MONDO:0004992'), pred: 'is_a', obj: iri('MONDO:0000001') },
            { sub: iri('MONDO:0004992'), pred: iri('RO:0000052'), obj: iri('MONDO:9') },
          ],
        },
      ],
    }
    const same = OBO.replace(/\[Term\]\nid: MONDO:0005138[^[]*/, '')
    expect(sound(parseOboGraph(graph)).release).toBe(sound(parseObo(same)).release)
  })

  it('is refused with its circles and missing parents named', () => {
    const broken = `[Term]\nid: A:1\nis_a: A:3\n\n[Term]\nid: A:2\nis_a: A:1\n\n[Term]\nid: A:3\nis_a: A:2\nis_a: A:9 ! gone\n`
    const parsed = parseObo(broken)
    const flaws = parsed.ok ? [] : parsed.flaws
    expect(flaws.map(({ code }) => code)).toEqual(['danglingParent', 'circle'])
    expect(flaws[0]?.message.en).toBe('A:3 is a kind of A:9, which is not defined.')
    expect(flaws[1]?.message.en).toBe('These lie within one another: A:1 → A:3 → A:2 → A:1.')
  })

  it('is refused when it is no ontology, or says the same code twice', () => {
    expect(parseObo('hello')).toMatchObject({ ok: false })
    expect(parseOboGraph({ graphs: [] })).toMatchObject({ ok: false })
    expect(parseObo('[Term]\nid: A:1\n\n[Term]\nid: A:1\n')).toMatchObject({ flaws: [{ code: 'duplicateCode' }] })
  })

  it('counts the rest when thousands of parents are missing', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `[Term]\nid: A:${i}\nis_a: B:${i}\n`).join('\n')
    const parsed = parseObo(many)
    expect(parsed.ok || parsed.flaws.length).toBe(21)
    expect(parsed.ok || parsed.flaws.at(-1)?.message.en).toBe('There are 2980 more problems like these.')
  })

  it('survives a very deep hierarchy', () => {
    const deep = Array.from(
      { length: 50_000 },
      (_, i) => `[Term]\nid: A:${i}${i === 0 ? '' : `\nis_a: A:${i - 1}`}\n`,
    ).join('\n')
    expect(sound(parseObo(deep)).covers('A:0', 'A:49999')).toBe('yes')
  })

  it('stays a stranger to other systems when combined with them', () => {
    const both = combineOntologies(ICD10, sound(parseObo(OBO)))
    expect(both.covers('ICD10:C00-C97', 'MONDO:0005138')).toBe('unknown')
    expect(both.covers('ICD10:C00-C97', 'ICD10:C34')).toBe('yes')
    expect(both.covers('MONDO:0004992', 'MONDO:0005138')).toBe('yes')
    expect(both.release).toBe(combineOntologies(sound(parseObo(OBO)), ICD10).release)
  })
})

describe('looking for a disease', () => {
  const file = `${OBO.replace(
    'name: lung carcinoma\n',
    'name: lung carcinoma\nsynonym: "carcinoma of lung" EXACT []\nsynonym: "肺癌腫" EXACT []\nxref: ICD10CM:C34 {source="MONDO"}\n',
  )}`
  const lung = { code: 'MONDO:0005138', label: 'lung carcinoma' }
  const read = readOntologyText(file)
  const mondo = read.ok ? read.value.ontology : undefined

  it.each([
    ['its name', 'Lung Carc', 'en'],
    ['words in any order', 'carcinoma lung', 'en'],
    ['another name', 'carcinoma of', 'en'],
    ['its code', 'MONDO:0005138', 'en'],
    ['the number alone', '0005138', 'en'],
    ['a former code', 'mondo:0000999', 'en'],
    ['the Japanese name of its ICD-10 code', '肺がん', 'en'],
    ['a Japanese synonym, in wide letters too', '肺癌腫', 'en'],
  ] as const)('finds it by %s', (_by, text, lang) => {
    expect(mondo?.search(text, lang, 5)).toContainEqual(lung)
  })

  it('names it in Japanese where the file does', () => {
    expect(mondo?.label('MONDO:0005138', 'ja')).toBe('肺癌腫')
    expect(mondo?.label('MONDO:0004992', 'ja')).toBe('cancer')
  })

  it('looks through ICD-10 in both languages, general ones first', () => {
    expect(ICD10.search('肺がん', 'ja', 3)[0]).toEqual({ code: 'ICD10:C34', label: '肺がん' })
    expect(ICD10.search('肺癌', 'ja', 3)).toEqual(ICD10.search('肺がん', 'ja', 3))
    expect(ICD10.search('肺ｶﾞﾝ', 'ja', 3)).toEqual(ICD10.search('肺がん', 'ja', 3))
    expect(ICD10.search('c34', 'en', 3)[0]).toEqual({ code: 'ICD10:C34', label: 'Lung cancer' })
    expect(ICD10.search('   ', 'ja', 3)).toEqual([])
    expect(ICD10.search('no such disease', 'en', 3)).toEqual([])
  })

  it('names everything a disease lies within', () => {
    expect(mondo?.upward('MONDO:0005138')).toEqual(['MONDO:0005138', 'MONDO:0004992', 'MONDO:0000001'])
    expect(ICD10.upward('ICD10:C34.1')).toEqual(
      expect.arrayContaining(['ICD10:C34.1', 'ICD10:C34', 'ICD10:C30-C39', 'ICD10:C00-C97', 'ICD10:C00-D48']),
    )
    expect(mondo?.upward('DOID:1')).toEqual([])
  })

  it('refuses JSON that is cut short', () => {
    expect(readOntologyText('{"graphs": [')).toMatchObject({ ok: false, flaws: [{ code: 'notAnOntology' }] })
  })
})
