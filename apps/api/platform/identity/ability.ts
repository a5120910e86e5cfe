import type { Ability as CaslAbility } from '@casl/ability'
import { createPrismaAbility } from '@casl/prisma/runtime'
import { PERMISSIONS, type Permission, type Subject } from '@raireki/governance'
import { type Actor, organisationsOf, type PersonActor } from './actor.ts'
import { SCOPES, type Viewpoint } from './scopes.ts'

// biome-ignore lint/suspicious/noExplicitAny: conditions are typed where they are made (scopes.ts); CASL only carries them.
export type Ability = CaslAbility<[string, any], any>

const made = new WeakMap<object, Ability>()

/** The table of rights, seen from one actor, as CASL rules. This is the one place where it becomes them. */
export function abilityOf(actor: Actor): Ability {
  const known = made.get(actor)
  if (known) return known
  const rules = actor.kind === 'person' ? PERMISSIONS.flatMap((row) => rulesFor(row, actor)) : []
  // biome-ignore lint/suspicious/noExplicitAny: the same as above.
  const ability = createPrismaAbility<any>(rules as any) as unknown as Ability
  made.set(actor, ability)
  return ability
}

function rulesFor(row: Permission, actor: PersonActor) {
  const from = viewpoint(row, actor)
  const scope = from && (SCOPES[row.subject] as Record<string, ((from: Viewpoint) => object) | undefined>)[row.scope]
  if (!from || !scope) return []
  const conditions = scope(from)
  const unconditional = Object.keys(conditions).length === 0
  return row.actions.map((action) => ({
    action,
    subject: row.subject,
    ...(unconditional ? {} : { conditions }),
  }))
}

function viewpoint(row: Permission, actor: PersonActor): Viewpoint | undefined {
  if (row.role === 'anyone' || row.role === 'person') {
    return { personId: actor.personId, organisationIds: organisationsOf(actor) }
  }
  const organisationIds = organisationsOf(actor, row.role)
  return organisationIds.length > 0 ? { personId: actor.personId, organisationIds } : undefined
}

/** `action:Subject` for everything the actor may do somewhere; screens show and hide by it. */
export function abilitiesOf(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  const held = new Set<string>(['person', ...actor.roles.map(({ role }) => role)])
  const rows = PERMISSIONS.filter((row) => held.has(row.role))
  const kinds = (row: Permission) => (row.subject === 'Asset' ? assetKinds(row) : [row.subject])
  return [
    ...new Set(rows.flatMap((row) => row.actions.flatMap((action) => kinds(row).map((kind) => `${action}:${kind}`)))),
  ].sort()
}

/** For screens, what a person may do with assets is told apart by kind. */
function assetKinds({ scope }: Permission): (Subject | 'Dataset' | 'Model')[] {
  return scope === 'ownModels' ? ['Asset', 'Model'] : ['Asset', 'Dataset', 'Model']
}
