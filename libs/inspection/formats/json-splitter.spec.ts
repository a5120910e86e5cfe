import fc from 'fast-check'
import { type JsonPart, JsonSplitter } from './json-splitter.ts'

function split(text: string, piece = 7): JsonPart[] {
  const splitter = new JsonSplitter()
  const parts: JsonPart[] = []
  for (let at = 0; at < text.length; at += piece) parts.push(...splitter.push(text.slice(at, at + piece)))
  return [...parts, ...splitter.end()]
}

describe('splitting JSON', () => {
  it('gives the elements of any list, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 40 }), fc.nat(2), (list, piece, indent) => {
        const values = split(JSON.stringify(list, null, indent), piece)
        expect(values).toEqual(JSON.parse(JSON.stringify(list)).map((value: unknown) => ({ kind: 'element', value })))
      }),
    )
  })

  it('gives the entries of any bundle, and its other members', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.integer({ min: 1, max: 40 }), (entry, link, piece) => {
        const parts = split(JSON.stringify({ link, entry, resourceType: 'Bundle' }), piece)
        const entries = parts.flatMap((part) => (part.kind === 'entry' ? [part.value] : []))
        const members = parts.flatMap((part) => (part.kind === 'member' ? [part.value] : []))
        expect(entries).toEqual(JSON.parse(JSON.stringify(entry)))
        expect(Object.assign({}, ...members)).toEqual(JSON.parse(JSON.stringify({ link, resourceType: 'Bundle' })))
        expect(parts.length).toBe(entries.length + members.length)
      }),
    )
  })

  it.each(['[1,2', '[1,2]]', '[1,2] x', '{"entry":[{"a":1}', '{"entry":[{"a":]}', '[{"a":1]', '["a'])(
    'hands out what is no JSON as text: %s',
    (text) => {
      expect(split(text).map(({ kind }) => kind)).toContain('unparsed')
    },
  )
})
