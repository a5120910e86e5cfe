/**
 * Every command ends in one of two ways: refused, with the rule's name and the facts a person needs, or happened.
 */
export type Outcome<E extends Happening, C extends string> = Refused<C> | Happened<E>

export type Refused<C extends string = string> = { refused: true; code: C; facts: Facts }
export type Happened<E extends Happening = Happening> = { refused: false; events: readonly E[] }

/** Values that may stand in the ledger for ever: never anything about a patient or a person. */
export type Facts = { readonly [name: string]: Fact }
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact }

/**
 * Something that happened, in the form the ledger keeps it. `subjects` are the things it is about (role → id);
 * `personal` holds what points at a person, and reaches the ledger only as salted commitments.
 */
export type Happening<Type extends string = string, F extends Facts = Facts> = {
  readonly type: Type
  readonly subjects: Readonly<Record<string, string>>
  readonly facts: F
  readonly personal: Readonly<Record<string, string>>
}

export function refuse<C extends string>(code: C, facts: Facts = {}): Refused<C> {
  return { refused: true, code, facts }
}

export function happened<E extends Happening>(...events: E[]): Happened<E> {
  return { refused: false, events }
}
