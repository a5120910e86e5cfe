import { buildSchema, parse, validate } from 'graphql'
import { processorMs } from '../testing/processor-time.ts'
import { LIMIT_RULES, LIMITS } from './limits.ts'

const schema = buildSchema(`
  type Thing { id: ID! next: Thing things(first: Int): [Thing!]! usual(first: Int = 20): [Thing!]! }
  type Query { usual(first: Int = 20): [Thing!]! thing: Thing things(first: Int): [Thing!]! }
`)
const errors = (query: string) => validate(schema, parse(query), LIMIT_RULES).map(({ message }) => message)
const nested = (depth: number): string => (depth === 0 ? 'id' : `next { ${nested(depth - 1)} }`)

describe('query limits', () => {
  it('lets an ordinary question pass', () => {
    expect(errors('{ things(first: 20) { id next { id } } }')).toEqual([])
  })

  it('refuses what is nested too deeply', () => {
    expect(errors(`{ thing { ${nested(LIMITS.depth - 2)} } }`)).toEqual([])
    expect(errors(`{ thing { ${nested(LIMITS.depth)} } }`).join()).toContain('nested deeper')
  })

  it('refuses many aliases of one field', () => {
    const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `a${index}: thing { id }`).join(' ')
    expect(errors(`{ ${aliases} }`).join()).toContain('aliases')
  })

  it('refuses pages inside pages that multiply', () => {
    expect(errors('{ things(first: 100) { things(first: 100) { id } } }').join()).toContain('fields')
  })

  it('counts a page whose size is left out as the usual one', () => {
    expect(errors('{ usual { usual { usual { id } } } }').join()).toContain('fields')
    expect(errors('{ usual { id } }')).toEqual([])
  })

  it('is not led around by fragments that all spread one another', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `F${index}`)
    const fragments = names.map((name) => {
      const others = names.filter((other) => other !== name)
      return `fragment ${name} on Thing { ${others.map((other) => `...${other}`).join(' ')} }`
    })
    const tookMs = await processorMs(() => errors(`{ thing { ...F0 } } ${fragments.join(' ')}`))
    expect(tookMs).toBeLessThan(500)
  })

  it('goes as deep in fragments as outside of them', () => {
    const parts = [0, 1, 2, 3].map(
      (index) => `fragment F${index} on Thing { next { next { next { ${index < 3 ? `...F${index + 1}` : 'id'} } } } }`,
    )
    expect(errors(`{ thing { ...F1 } } ${parts.slice(1).join(' ')}`)).toEqual([])
    expect(errors(`{ thing { ...F0 } } ${parts.join(' ')}`).join()).toContain('nested deeper')
  })

  it('counts fragments where they are spread, and ends on circles', () => {
    const query = `{ things(first: 100) { ...a } } fragment a on Thing { things(first: 100) { id ...a } }`
    expect(errors(query).join()).toContain('fields')
  })
})
