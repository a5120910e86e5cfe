import fc from 'fast-check'
import { bodyLayout, bodyLength, sealSteps } from './body-layout.ts'
import { partCount, partOf, partPlan, suggestedPartSize } from './parts.ts'

const MiB = 2 ** 20
const GiB = 2 ** 30
const TiB = 2 ** 40

describe('the plan of parts', () => {
  it('covers the body once, and the plaintext without a gap', () => {
    const property = fc.property(fc.nat(300 * MiB), fc.integer({ min: 4 * MiB, max: 70 * MiB }), (length, partSize) => {
      let offset = 0
      let plainTo = 0
      for (const part of partPlan(length, partSize)) {
        expect(part.offset).toBe(offset)
        // The last part may hold only tags, and needs no plaintext then.
        if (part.plain.to > 0) expect(part.plain.from).toBeLessThanOrEqual(plainTo)
        plainTo = Math.max(plainTo, part.plain.to)
        offset += part.length
      }
      expect(offset).toBe(bodyLength(length))
      expect(plainTo).toBe(length)
    })
    fc.assert(property, { numRuns: 60 })
  })

  it('answers a single part as the whole plan has it', () => {
    const plan = partPlan(200 * MiB, 64 * MiB)
    expect(plan.map(({ number }) => partOf(200 * MiB, 64 * MiB, number))).toEqual(plan)
  })

  it('refuses a part that is not in the plan, and a size that is no size', () => {
    expect(() => partOf(1, 64 * MiB, 2)).toThrow('parts 1 to 1; there is no part 2')
    expect(() => partOf(1, 0, 1)).toThrow('positive whole number')
    expect(() => bodyLength(-1)).toThrow('whole number of octets')
  })

  it.each([100 * GiB, 600 * GiB, TiB, 5 * TiB])('keeps a file of %d octets within ten thousand parts', (length) => {
    const size = suggestedPartSize(length)
    expect(partCount(length, size)).toBeLessThanOrEqual(10_000)
    expect(size).toBe(length <= 600 * GiB ? 64 * MiB : size)
  })
})

describe('the layout of a body beyond 4 GiB', () => {
  const length = 5 * GiB + 3
  const layout = bodyLayout(length)

  it('puts the file into partials of a GiB and the packet into partials of 16 MiB', () => {
    // Tag, five partial lengths, a last length of one octet, six octets of the literal packet's own.
    expect(layout.literalLength).toBe(1 + 5 + 1 + 6 + length)
    expect(layout.chunkCount).toBe(Math.ceil(layout.literalLength / (4 * MiB)))
    const payload = 36 + layout.literalLength + 16 * (layout.chunkCount + 1)
    const partials = Math.ceil(payload / (16 * MiB)) - 1
    const last = payload - partials * 16 * MiB
    expect(layout.bodyLength).toBe(1 + partials + (last < 192 ? 1 : last < 8384 ? 2 : 5) + payload)
  })

  it('begins with tag 18, a partial length and the head, and ends with the final tag', () => {
    const [first, second] = sealSteps(layout, 0, 38)
    expect(first).toEqual({ kind: 'octets', octets: new Uint8Array([0xd2, 0xf8]) })
    expect(second).toEqual({ kind: 'head', from: 0, to: 36 })
    const end = [...sealSteps(layout, layout.bodyLength - 16, layout.bodyLength)]
    expect(end).toEqual([{ kind: 'finalTag', from: 0, to: 16 }])
  })

  it('asks for the plaintext right up to its end', () => {
    expect(partPlan(length, 64 * MiB).at(-1)?.plain.to).toBe(length)
  })
})
