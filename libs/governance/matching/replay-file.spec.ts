import {
  combineOntologies,
  ICD10,
  match,
  ontologyOf,
  replayFile,
  replayFromFile,
  slicedOntology,
  sliceOf,
  wordDifference,
  wordReplay,
} from '@raireki/governance'
import * as fc from 'fast-check'
import { parseTerms } from '../terms/parse.ts'
import { arbitraryPurpose, arbitraryTerms, NARROWER, purposeOf, TEST_ONTOLOGY } from './arbitraries.ts'

const options = { profile: 'strict', ontology: TEST_ONTOLOGY, at: '2026-04-01' } as const

/** As it comes back from a disk. */
const kept = <T>(file: T): T => JSON.parse(JSON.stringify(file))

describe('a replay file', () => {
  it('leads to the same verdict with nothing else at hand, whatever was decided', () => {
    fc.assert(
      fc.property(
        arbitraryPurpose,
        arbitraryTerms,
        fc.constantFrom('strict' as const, 'duos-v4' as const),
        (purpose, terms, profile) => {
          const verdict = match(purpose, terms, { ...options, profile })
          const replayed = replayFromFile(kept(replayFile(verdict, purpose, terms, TEST_ONTOLOGY)))
          expect(replayed).toMatchObject({ ok: true, value: { same: true } })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says in words what differs when something was changed', () => {
    const purpose = purposeOf({ research: { diseases: ['MONDO:4'] } })
    const terms = parseTerms({ permission: { code: 'DS', diseases: ['MONDO:1'], match: 'all' } })
    if (!terms.ok) throw new Error('sound')
    const file = replayFile(match(purpose, terms.value, options), purpose, terms.value, TEST_ONTOLOGY)
    expect(file.diseases.map(({ code }) => code)).toEqual(['MONDO:1', 'MONDO:2', 'MONDO:3', 'MONDO:4'])
    const forged = { ...file, terms: { permission: { code: 'GRU' } } }
    const replayed = replayFromFile(kept(forged))
    if (!replayed.ok || replayed.value.same) throw new Error('a forged file must differ')
    expect(replayed.value.differs.map(({ what }) => what)).toEqual(['termsDigest', 'because'])
    expect(wordReplay(replayed.value, 'en')).toBe('2 things differ from what was recorded.')
    expect(wordDifference(replayed.value.differs[0]!, 'ja')).toContain('利用条件')
    const otherRelease = replayFromFile(kept(file), ICD10)
    expect(otherRelease).toMatchObject({ ok: true, value: { same: false } })
  })

  it.each([[{}], [null], [{ format: 'raireki-replay/1' }], ['text']])('is refused when it is none: %j', (json) => {
    const replayed = replayFromFile(json)
    expect(replayed.ok).toBe(false)
    if (!replayed.ok) for (const { message } of replayed.flaws) expect(message.ja && message.en).toBeTruthy()
  })
})

describe('a slice of a hierarchy', () => {
  it('says of its codes what the whole says', () => {
    const codes = [...Object.keys(NARROWER), ...Object.values(NARROWER)]
    const slice = slicedOntology(sliceOf(TEST_ONTOLOGY, codes), TEST_ONTOLOGY.release)
    for (const broader of codes)
      for (const narrower of codes)
        expect([broader, narrower, slice?.covers(broader, narrower)]).toEqual([
          broader,
          narrower,
          TEST_ONTOLOGY.covers(broader, narrower),
        ])
  })

  it('keeps former codes, and names in both languages', () => {
    const parsed = ontologyOf({ name: 'x', version: '1' }, [
      { code: 'X:1', parents: [] },
      { code: 'X:2', name: 'heart disease', synonyms: ['心臓病'], parents: ['X:1'], formerCodes: ['X:9'] },
    ])
    if (!parsed.ok) throw new Error('sound')
    const whole = combineOntologies(ICD10, parsed.value)
    const slice = slicedOntology(sliceOf(whole, ['X:9']), whole.release)
    expect(slice?.covers('X:1', 'X:9')).toBe('yes')
    expect(slice?.covers('X:9', 'X:1')).toBe('no')
    expect([slice?.label('X:2', 'ja'), slice?.label('X:2', 'en')]).toEqual(['心臓病', 'heart disease'])
  })
})
