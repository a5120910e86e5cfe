import { subject as asSubject } from '@casl/ability'
import { accessibleBy } from '@casl/prisma/runtime'
import { Injectable } from '@nestjs/common'
import type { Action, Subject } from '@raireki/governance'
import { unauthenticated } from '../faults.ts'
import { abilityOf } from './ability.ts'
import type { Actor, PersonActor } from './actor.ts'
import type { WhereOf } from './scopes.ts'

/**
 * No row at all. CASL says it as `{ OR: [] }`, which Prisma takes for «no condition» as soon as it stands inside an AND:
 * every row, to those who have no right to any.
 */
const NOTHING = { id: { in: [] } }

function matchesNothing(where: object): boolean {
  return 'OR' in where && Array.isArray(where.OR) && where.OR.length === 0
}

/** Answers what an actor may do: as a condition for the database, or for a thing not yet stored. */
@Injectable()
export class Access {
  /** The rows on which the actor may act. Matches no row when there is no right at all. */
  where<S extends Subject>(actor: Actor, action: Action, subject: S): WhereOf<S> {
    if (actor.kind === 'registry') return {} as WhereOf<S>
    // biome-ignore lint/suspicious/noExplicitAny: the ability is untyped on purpose, its conditions are typed in scopes.ts.
    const where = accessibleBy(abilityOf(actor) as any, action).ofType(subject as never) as WhereOf<S>
    return (matchesNothing(where) ? NOTHING : where) as WhereOf<S>
  }

  /** Whether the actor may do this to something with these fields, all of them given. */
  may(actor: Actor, action: Action, subject: Subject, fields: Record<string, unknown>): boolean {
    return abilityOf(actor).can(action, asSubject(subject, { ...fields }))
  }

  /** Whether the actor holds the right without any condition. */
  holds(actor: Actor, action: Action, subject: Subject): boolean {
    const rule = abilityOf(actor).relevantRuleFor(action, subject)
    return rule !== null && !rule.inverted && rule.conditions === undefined
  }
}

/** The person behind the actor; commands are for people who are signed in. */
export function signedIn(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw unauthenticated()
  return actor
}
