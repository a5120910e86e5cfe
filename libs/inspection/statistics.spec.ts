import fc from 'fast-check'
import type { Statistics } from './report.ts'
import { addUp } from './statistics.ts'

const count = fc.integer({ min: 0, max: 1_000_000 })
const names = (...all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 })

const statistics: fc.Arbitrary<Statistics> = fc.record(
  {
    records: count,
    tensors: count,
    languages: names('ja', 'en'),
    modalities: names('CT', 'MR', 'US'),
    resources: fc.dictionary(fc.constantFrom('Patient', 'Observation', 'Encounter'), fc.integer({ min: 1, max: 99 }), {
      minKeys: 1,
    }),
  },
  { requiredKeys: [] },
)

describe('adding up statistics', () => {
  it('comes to the same page by page as all at once', () => {
    fc.assert(
      fc.property(fc.array(statistics), fc.nat(), (all, cut) => {
        const head = all.slice(0, cut % (all.length + 1))
        const rest = all.slice(head.length)
        expect(addUp([addUp(head), ...rest])).toEqual(addUp(all))
      }),
    )
  })

  it('leaves out columns, which are of one table', () => {
    expect(
      addUp([
        { records: 2, columns: 5 },
        { records: 3, columns: 5 },
      ]),
    ).toEqual({ records: 5 })
  })
})
