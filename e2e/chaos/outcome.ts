import type { Caller } from '../../apps/api/testing/caller.ts'

/** What a client was told about a command. */
export type Told =
  | { readonly kind: 'done' }
  /** A rule said no, with its code. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Somebody else was quicker; trying again is safe. */
  | { readonly kind: 'conflict' }
  /** No answer came: it may have happened or not. */
  | { readonly kind: 'unknown' }

export type Command = { readonly name: string; readonly query: string; readonly variables: Record<string, unknown> }

/** Sends a command. Whatever is neither done, refused nor a conflict is a bug, and thrown. */
export async function tell(caller: Caller, { name, query, variables }: Command): Promise<Told> {
  const answer = await caller.send(query, variables).catch(() => undefined)
  if (!answer) return { kind: 'unknown' }
  const [error] = answer.errors
  if (error?.extensions.code === 'CONFLICT') return { kind: 'conflict' }
  if (error) throw new Error(`${name} was answered ${error.extensions.code}: ${error.message}`)
  const code: string | undefined = answer.data[name].code
  return code ? { kind: 'refused', code } : { kind: 'done' }
}

/** Sends a command again for as long as somebody else is quicker, as a client does. */
export async function insist(caller: Caller, command: Command): Promise<Told & { readonly tries: number }> {
  for (let tries = 1; ; tries += 1) {
    const told = await tell(caller, command)
    if (told.kind !== 'conflict' || tries === 10) return { ...told, tries }
  }
}

/** Does something with each, at most so many at a time, in order of arrival. */
export async function inLanes<T, R>(items: readonly T[], lanes: number, act: (item: T, index: number) => Promise<R>) {
  const results: R[] = []
  const queue = items.entries()
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await act(item, index)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
