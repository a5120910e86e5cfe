import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** What a request may ask for. Our own screens need about half of it. */
export const LIMITS = { depth: 12, aliases: 15, tokens: 2_000, cost: 3_000, page: 100 }

const tooMuch = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })

function withinDepth(context: ValidationContext): ASTVisitor {
  let depth = 0
  return {
    Field: {
      enter(node) {
        depth += 1
        if (depth > LIMITS.depth)
          context.reportError(tooMuch(`The query is nested deeper than ${LIMITS.depth} at ${node.name.value}.`))
      },
      leave: () => {
        depth -= 1
      },
    },
  }
}

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

/** A field costs one; a page multiplies what is inside it by its size. Fragments are counted where they are spread. */
function withinCost(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const cost = costOf(context, operation.selectionSet.selections, new Set())
      if (cost > LIMITS.cost) {
        context.reportError(
          tooMuch(`The query could touch about ${cost} fields; ${LIMITS.cost} are allowed. Ask for smaller pages.`),
        )
      }
    },
  }
}

function costOf(context: ValidationContext, selections: readonly SelectionNode[], open: Set<string>): number {
  let cost = 0
  for (const selection of selections) {
    if (cost > LIMITS.cost) return cost
    if (selection.kind === Kind.FIELD) {
      cost += 1
      if (selection.selectionSet)
        cost += pageOf(selection.arguments) * costOf(context, selection.selectionSet.selections, open)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(context, selection.selectionSet.selections, open)
    } else if (!open.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value)
      const inside = new Set(open).add(selection.name.value)
      if (fragment) cost += costOf(context, fragment.selectionSet.selections, inside)
    }
  }
  return cost
}

/** A page given by a variable may be as large as pages get, but is most often the usual twenty. */
function pageOf(args: readonly { name: { value: string }; value: { kind: string; value?: unknown } }[] = []): number {
  const first = args.find(({ name }) => name.value === 'first')
  if (!first) return 1
  return first.value.kind === Kind.INT ? Math.min(Number(first.value.value), LIMITS.page) : 20
}

export const LIMIT_RULES: ValidationRule[] = [withinDepth, withinAliases, withinCost]
