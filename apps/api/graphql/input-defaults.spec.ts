import { buildSchema, parse } from 'graphql'
import { withInputDefaults } from './input-defaults.ts'

const schema = buildSchema(`
  enum Kind { A B }
  input Inner { size: Int! = 3, kind: Kind! = A }
  input Outer { name: String!, inner: Inner, all: [Inner!]! = [] }
  type Query { q(input: Outer!): String }
`)
const document = parse('query ($input: Outer!) { q(input: $input) }')
const filled = (input: unknown) => withInputDefaults(schema, document, { input }).input

describe('defaults of input fields', () => {
  it('stand in for what was left out, at any depth', () => {
    expect(filled({ name: 'x', inner: {} })).toEqual({ name: 'x', inner: { size: 3, kind: 'A' }, all: [] })
    expect(filled({ name: 'x', all: [{ size: 1 }] })).toEqual({ name: 'x', all: [{ size: 1, kind: 'A' }] })
  })

  it('leave what was given, and null, alone', () => {
    expect(filled({ name: 'x', inner: null, all: [] })).toEqual({ name: 'x', inner: null, all: [] })
  })
})
