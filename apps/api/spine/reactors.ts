import { Injectable } from '@nestjs/common'
import type { JobHandler, JobPayload } from '../platform/queue/index.ts'

/** A ledger entry as a reactor sees it: what happened, to what. */
export type Occurrence = {
  readonly leafIndex: number
  readonly type: string
  readonly subjects: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * Follows the ledger and turns what happened into work to be done. `job` answers what to do, or nothing;
 * `effect` does it, and must be the same done twice (see Spine.recordOnce).
 */
export type Reactor = {
  /** Also the kind of its jobs. Never renamed: how far it has read is remembered under it. */
  readonly name: string
  readonly types: readonly string[]
  readonly job: (occurrence: Occurrence) => JobPayload | undefined
  readonly effect: JobHandler
}

/** Every reactor of the service. Features add theirs when they start. */
@Injectable()
export class Reactors {
  private readonly known = new Map<string, Reactor>()

  add(reactor: Reactor): void {
    if (this.known.has(reactor.name)) throw new Error(`There are two reactors called ${reactor.name}`)
    this.known.set(reactor.name, reactor)
  }

  all(): readonly Reactor[] {
    return [...this.known.values()]
  }

  effects(): Record<string, JobHandler> {
    return Object.fromEntries(this.all().map(({ name, effect }) => [name, effect]))
  }
}
