import type { Role } from '@raireki/governance'

export type Language = 'ja' | 'en'

export type HeldRole = { readonly role: Exclude<Role, 'anyone' | 'person'>; readonly organisationId: string }

/** Who is asking: nobody yet, a person, or the registry itself acting on what happened. */
export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'registry' }
  | {
      readonly kind: 'person'
      readonly personId: string
      readonly sessionId: string
      readonly sessionExpiresAt: Date
      readonly language: Language
      readonly roles: readonly HeldRole[]
    }

export type PersonActor = Extract<Actor, { kind: 'person' }>

export const NOBODY: Actor = { kind: 'nobody' }
export const REGISTRY: Actor = { kind: 'registry' }

export function organisationsOf(actor: PersonActor, role?: HeldRole['role']): string[] {
  const held = actor.roles.filter((each) => role === undefined || each.role === role)
  return [...new Set(held.map((each) => each.organisationId))]
}
