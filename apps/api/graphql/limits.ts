import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** What a request may ask for. Our own screens need about half of it. */
export const LIMITS = { depth: 12, aliases: 15, tokens: 2_000, cost: 3_000, page: 100 }

const tooMuch = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })

function withinAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(node) {
      if (node.alias) aliases += 1
      if (aliases === LIMITS.aliases + 1)
        context.reportError(tooMuch(`The query has more than ${LIMITS.aliases} aliases.`))
    },
  }
}

function withinExtent(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { depth, cost } = extentOf(context, operation)
      if (depth > LIMITS.depth) {
        context.reportError(tooMuch(`The query is nested deeper than ${LIMITS.depth} levels: it has ${depth}.`))
      }
      if (cost > LIMITS.cost) {
        context.reportError(
          tooMuch(`The query could touch about ${cost} fields; ${LIMITS.cost} are allowed. Ask for smaller pages.`),
        )
      }
    },
  }
}

type Extent = { readonly depth: number; readonly cost: number }
const NOTHING: Extent = { depth: 0, cost: 0 }
/** Beyond every limit, and still a number that can be said. */
const MOST = 1_000_000

/**
 * How deep a question goes and how many fields it could touch. A field costs one; a page multiplies what is inside it by
 * its size. Fragments count where they are spread, but are looked into once, however often that is.
 */
function extentOf(context: ValidationContext, operation: OperationDefinitionNode): Extent {
  const schema = context.getSchema()
  const fragments = new Map<string, Extent>()

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLOutputType | undefined): Extent {
    const all = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return ofField(selection, parent)
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
      const named = selection.typeCondition?.name.value
      return ofSelections(selection.selectionSet, named ? outputType(named) : parent)
    })
    const cost = all.reduce((sum, each) => sum + each.cost, 0)
    return { depth: Math.max(0, ...all.map((each) => each.depth)), cost: Math.min(MOST, cost) }
  }

  function ofField(node: FieldNode, parent: GraphQLOutputType | undefined): Extent {
    // What the schema says of itself is bounded by GraphQL's own rule.
    if (node.name.value.startsWith('__') || !node.selectionSet) return { depth: 1, cost: 1 }
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const inside = ofSelections(node.selectionSet, field && getNamedType(field.type))
    return { depth: 1 + inside.depth, cost: 1 + pageOf(node, field) * inside.cost }
  }

  function ofFragment(name: string): Extent {
    const known = fragments.get(name)
    if (known) return known
    // Found again while it is being looked into, it is a circle, which another rule refuses.
    fragments.set(name, NOTHING)
    const fragment = context.getFragment(name)
    if (!fragment) return NOTHING
    const extent = ofSelections(fragment.selectionSet, outputType(fragment.typeCondition.name.value))
    fragments.set(name, extent)
    return extent
  }

  const outputType = (name: string) => schema.getType(name) as GraphQLOutputType | undefined
  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

/** A page given by a variable may be as large as pages get, but is most often the usual twenty. */
function pageOf({ arguments: given = [] }: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const first = given.find(({ name }) => name.value === 'first')
  if (first) return first.value.kind === Kind.INT ? Math.min(Number(first.value.value), LIMITS.page) : 20
  const usual = field?.args.find(({ name }) => name === 'first')?.defaultValue
  return typeof usual === 'number' ? usual : 1
}

export const LIMIT_RULES: ValidationRule[] = [withinExtent, withinAliases]
