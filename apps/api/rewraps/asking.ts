import { Injectable, type OnModuleInit } from '@nestjs/common'
import { askRewrap, dropRewrap } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Reactors, Spine } from '../spine/index.ts'
import { RewrapsStore } from './rewraps.store.ts'

/** When a grant on a sealed version is issued, or moves to another certificate, asks the provider to wrap the key for it. */
@Injectable()
export class Asking implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly rewraps: RewrapsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'ask-rewrap',
      types: ['GrantIssued', 'GrantCertificateChanged'],
      job: ({ subjects }) => ({ grantId: subjects.grant! }),
      effect: ({ jobId, payload }) => this.ask(jobId, String(payload.grantId)),
    })
  }

  private async ask(jobKey: string, grantId: string): Promise<void> {
    const grant = await this.rewraps.sealedGrant(grantId)
    const { certificate, version, rewrapTasks } = grant
    if (version.custody !== 'sealed' || version.fileCount === 0) return
    const known = rewrapTasks.find(({ certificateId }) => certificateId === certificate.id)
    const stale = rewrapTasks.filter((task) => task !== known && !task.doneAt && !task.droppedAt)
    // Somebody who moves back to a certificate it was wrapped for already needs nobody.
    const isAsked = known !== undefined && !known.droppedAt
    const id = known?.id ?? this.clock.newId()
    const at = this.clock.now()
    const events = [
      ...stale.map((task) => dropRewrap(task.id, grant)),
      ...(isAsked ? [] : [askRewrap(id, grant, certificate.fingerprint)]),
    ]
    if (events.length === 0) return
    await this.spine.recordOnce(jobKey, events, async (tx) => {
      const dropped = { id: { in: stale.map((task) => task.id) }, doneAt: null }
      await tx.rewrapTask.updateMany({ where: dropped, data: { droppedAt: at } })
      if (isAsked) return
      const asked = { askedAt: at, droppedAt: null }
      const row = { id, grantId, certificateId: certificate.id, ...asked }
      await tx.rewrapTask.upsert({ where: { id }, create: row, update: asked })
    })
  }
}
