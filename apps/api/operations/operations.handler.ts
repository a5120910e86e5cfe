import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { JobQueue } from '../platform/queue/index.ts'
import { Spine } from '../spine/index.ts'

/** What operators do when work has failed for good. */
@Injectable()
export class OperationsHandler {
  constructor(
    private readonly queue: JobQueue,
    private readonly access: Access,
    private readonly spine: Spine,
  ) {}

  async replay(
    actor: Actor,
    jobId: string,
  ): Promise<{ id: string } | Refused<'NotPermitted' | 'JobUnknown' | 'JobNotDead'>> {
    signedIn(actor)
    if (!this.access.holds(actor, 'operate', 'System')) return refuse('NotPermitted', { needed: 'operator' })
    const outcome = await this.queue.replay(jobId)
    if (outcome === 'unknown') return refuse('JobUnknown')
    if (outcome === 'notDead') return refuse('JobNotDead')
    const event = { type: 'JobReplayed', subjects: {}, facts: { job: jobId }, personal: {} }
    await this.spine.record(actor, [event], async () => undefined)
    return { id: jobId }
  }
}
