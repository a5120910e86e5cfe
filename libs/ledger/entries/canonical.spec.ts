import fc from 'fast-check'
import { canonicalJson, type Json } from './canonical.ts'

describe('canonical JSON', () => {
  it('writes the sample of RFC 8785 §3.2.2', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts the keys of RFC 8785 §3.2.3 by UTF-16 code units', () => {
    const sample = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object)).toHaveLength(7)
    expect(canonicalJson(sample)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
  ])('writes the number %d as ECMAScript does', (number, text) => {
    expect(canonicalJson(number)).toBe(text)
  })

  it('says the same of equal values, whatever order their keys were written in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(value as Json)
        expect(canonicalJson(reversed(value) as Json)).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it.each<[string, unknown]>([
    ['not a number', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['undefined', { a: undefined }],
    ['a hole in an array', Array(1)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a big integer', 1n],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\udc00': 1 }],
    ['bottomless nesting', Array.from({ length: 100 }).reduce<unknown>((inner) => [inner], null)],
  ])('will not write %s', (_what, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(expect.objectContaining({ code: 'NotJson' }))
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reversed(part)])
      .reverse(),
  )
}
