import { isUuid, uuidv7 } from './uuid.ts'

describe('ids', () => {
  it('sort as they were made, within a millisecond too', () => {
    const at = new Date('2026-11-26T00:00:00.123Z')
    const ids = Array.from({ length: 1_000 }, () => uuidv7(at))
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(isUuid)).toBe(true)
    expect(uuidv7(new Date(at.getTime() + 1)) > ids.at(-1)!).toBe(true)
  })

  it('of another moment say that moment, whatever was asked for before', () => {
    const now = uuidv7(new Date('2026-11-26T00:00:00Z'))
    expect(uuidv7(new Date('2020-01-01T00:00:00Z')) < now).toBe(true)
  })
})
