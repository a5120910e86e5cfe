import { TEST_ONTOLOGY } from '../matching/arbitraries.ts'
import { ICD10 } from './icd10/icd10.ts'
import { unknownDiseases, unloadedSystems } from './unknown.ts'

const paths = (codes: readonly string[], written: unknown = {}) =>
  unknownDiseases(codes, written, TEST_ONTOLOGY).map(({ path, code }) => `${path} ${code}`)

describe('a disease that does not exist', () => {
  it('is found where it was written, however it was spelt', () => {
    const research = { diseases: ['ICD10:I21', 'http://purl.obolibrary.org/obo/MONDO_77'] }
    const [only, ...more] = unknownDiseases(['ICD10:I21', 'MONDO:77'], { research }, TEST_ONTOLOGY)
    expect(more).toEqual([])
    expect(only).toMatchObject({ path: 'research.diseases.1', code: 'unknownCode' })
    expect(only?.message.ja).toContain('「http://purl.obolibrary.org/obo/MONDO_77」')
    const permission = [{ code: 'GRU' }, { code: 'DS', diseases: ['MONDO:77'] }]
    expect(paths(['MONDO:77'], { permission })).toEqual(['permission.1.diseases.0 unknownCode'])
    expect(paths(['MONDO:77'], { notes: ['MONDO:77'] })).toEqual(['diseases unknownCode'])
  })

  it('is told with the release that was looked in and with what would do', () => {
    const [found] = unknownDiseases(['ICD10:I20-I25', 'ICD10:D95'], {}, ICD10)
    expect(found?.message.en).toMatch(/“ICD10:D95” in icd10\/2019\. Look the disease up/)
    expect(found?.message.en).toMatch(/Close to it: .+\(ICD10:D/)
    expect(found?.message.ja).toMatch(/近いもの：.+（ICD10:D/)
  })

  it('may be of another release or country, and is told too, even where it could be matched', () => {
    expect(paths(['ICD10:I84', 'ICD10:E08.1', 'ICD10:A10-A14'])).toEqual(Array(3).fill('diseases unknownCode'))
    const [found] = unknownDiseases(['ICD10:I84'], { research: { diseases: ['I84'] } }, ICD10)
    expect(found?.path).toBe('research.diseases.0')
    expect(found?.message.en).toMatch(/“I84” in icd10\/2019\. .+ Close to it: .+\(ICD10:I8\d\)/)
  })

  it('is none that has a category, or a range that holds one', () => {
    expect(paths(['ICD10:I21', 'ICD10:I21.0', 'ICD10:C34.1', 'ICD10:I20-I25', 'ICD10:I11-I13'])).toEqual([])
  })

  it('may be of a system that is not loaded: nobody here knows what that has', () => {
    expect(paths(['DOID:1', 'ORPHA:99999999'])).toEqual([])
  })

  it('is told a reasonable number of times', () => {
    expect(paths(Array.from({ length: 500 }, (_, n) => `MONDO:${n + 1000}`))).toHaveLength(20)
  })
})

describe('a system that nobody has loaded', () => {
  it('is named, each once, by the codes it is needed for', () => {
    expect(unloadedSystems(['DOID:1', 'MONDO:4', 'DOID:2', 'ICD10:I21'], TEST_ONTOLOGY)).toEqual(['DOID'])
    expect(unloadedSystems(['MONDO:4'], ICD10)).toEqual(['MONDO'])
    expect(unloadedSystems(['general', 'I21'], ICD10)).toEqual([])
  })

  it('is not one of which only the asked codes are at hand', () => {
    const slice = { ...ICD10, release: 'icd10/2019 + mondo/2026-03@1f0c2d3e4f5a' }
    expect(unloadedSystems(['MONDO:77'], slice)).toEqual([])
  })
})
