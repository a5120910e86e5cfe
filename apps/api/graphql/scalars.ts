import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const badValue = (expected: string) => new GraphQLError(`Expected ${expected}.`, { extensions: { code: 'BAD_INPUT' } })

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map(literal)
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]))
    case Kind.NULL:
      return null
    case Kind.VARIABLE:
      throw badValue('a variable for the whole value, not inside it')
  }
}

function scalar<T>(name: string, parse: (value: unknown) => T, serialize: (value: unknown) => unknown) {
  return new GraphQLScalarType<T, unknown>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
    serialize,
  })
}

function parseMoment(value: unknown): Date {
  const moment = new Date(String(value))
  if (typeof value !== 'string' || Number.isNaN(moment.getTime()))
    throw badValue('a moment such as 2026-11-20T09:00:00Z')
  return moment
}

function parseCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw badValue('a whole number from 0 to 2^53')
  }
  return value
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function parseBytes(value: unknown): Uint8Array {
  if (typeof value !== 'string' || !BASE64.test(value)) throw badValue('standard base64')
  return Buffer.from(value, 'base64')
}

export const SCALARS = {
  DateTime: scalar('DateTime', parseMoment, (value) => (value instanceof Date ? value.toISOString() : String(value))),
  JSON: scalar(
    'JSON',
    (value) => value,
    (value) => value,
  ),
  Base64: scalar('Base64', parseBytes, (value) => Buffer.from(value as Uint8Array).toString('base64')),
  Long: scalar('Long', parseCount, (value) => Number(value)),
}
