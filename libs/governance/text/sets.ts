/** Code-unit order: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A list as a set: each once, in code-unit order. */
export const sortedSet = <T extends string>(items: Iterable<T>): T[] => [...new Set(items)].sort(byCodeUnit)

/** What both lists hold. A list that was never given leaves the other as it is. */
export function bothHold<T extends string>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
): readonly T[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.filter((item) => b.includes(item))
}

/** The smaller of two values, where absent means there is no bound. */
export function tighterOf<T extends string | number>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

/** The larger of two values, where absent means there is no bound. */
export function laterOf<T extends string | number>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}
