import { buildSchema, parse, validate } from 'graphql'
import { LIMIT_RULES, LIMITS } from './limits.ts'

const schema = buildSchema(`
  type Thing { id: ID! next: Thing things(first: Int): [Thing!]! }
  type Query { thing: Thing things(first: Int): [Thing!]! }
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

  it('counts fragments where they are spread, and ends on circles', () => {
    const query = `{ things(first: 100) { ...a } } fragment a on Thing { things(first: 100) { id ...a } }`
    expect(errors(query).join()).toContain('fields')
  })
})
