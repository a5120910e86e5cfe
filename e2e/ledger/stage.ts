import type { Caller } from '../../apps/api/testing/caller.ts'
import type { TestService } from '../../apps/api/testing/service.ts'
import type { Cast } from '../story/people.ts'

/** What the mutations of each feature are exercised with: one world, and a way to see what each leaves. */
export type Stage = {
  readonly service: TestService
  readonly people: Cast
  readonly ids: Record<string, string>
  /** Runs one mutation, and expects just these entries, in this order, before whatever follows from it. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the schema checks them.
  leaves(caller: Caller, mutation: string, query: string, variables: object, types: readonly string[]): Promise<any>
  /** A mutation that takes one input and answers a union with this member. */
  input(name: string, type: string, member: string): string
}
