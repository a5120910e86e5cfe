import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'

type Variables = Record<string, unknown>

/**
 * Fills in the defaults the SDL states for fields of input objects. The compiled executor knows those of variables and
 * arguments only, and would call a field with a default missing.
 */
export function withInputDefaults(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Variables {
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  )
  const filled: Variables = { ...variables }
  for (const { variable, type } of definitions) {
    const inputType = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined
    const name = variable.name.value
    if (inputType && filled[name] != null) filled[name] = complete(inputType, filled[name])
  }
  return filled
}

function complete(type: GraphQLInputType, value: unknown): unknown {
  if (value == null) return value
  if (isNonNullType(type)) return complete(type.ofType, value)
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => complete(type.ofType, each)) : value
  if (!isInputObjectType(type) || typeof value !== 'object') return value
  const given = value as Variables
  const completed: Variables = { ...given }
  for (const field of Object.values(type.getFields())) {
    const { name, astNode } = field
    if (given[name] !== undefined) completed[name] = complete(field.type, given[name])
    else if (astNode?.defaultValue) completed[name] = valueFromASTUntyped(astNode.defaultValue)
  }
  return completed
}
