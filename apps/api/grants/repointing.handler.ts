import { Injectable } from '@nestjs/common'
import {
  type GrantCertificateChanged,
  type Refused,
  type RepointRefusal,
  refuse,
  repointGrant,
} from '@raireki/governance'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type GrantRow, GrantsStore, grantOf } from './grants.store.ts'

export type RepointGrants = { certificateId: string; grantIds?: readonly string[] | null }

/** Moving grants to another certificate of the grantee's, as keys are replaced. */
@Injectable()
export class RepointingHandler {
  constructor(
    private readonly grants: GrantsStore,
    private readonly people: PeopleStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async repoint(
    actor: Actor,
    { certificateId, grantIds = null }: RepointGrants,
  ): Promise<{ grants: GrantRow[] } | Refused<RepointRefusal | 'NothingToMove'>> {
    signedIn(actor)
    const certificate = await this.people.ownCertificate(actor, certificateId)
    if (!certificate) throw notFound()
    const found = await this.grants.repointable(actor, grantIds)
    if (grantIds && found.length < new Set(grantIds).size) throw notFound()
    // All of them: those that use it already are where they should be.
    const moving = grantIds ? found : found.filter((grant) => grant.certificateId !== certificate.id)
    if (moving.length === 0) return refuse('NothingToMove')
    const at = this.clock.now()
    const events: GrantCertificateChanged[] = []
    for (const grant of moving) {
      const outcome = repointGrant({ ...grantOf(grant), certificateId: grant.certificateId }, certificate, at)
      if (outcome.refused) return outcome
      events.push(...outcome.events)
    }
    await this.spine.record(actor, events, async (tx) => {
      // The certificate is held as it was found: one that is revoked at this moment gets no grants.
      const asFound = { id: certificate.id, revokedAt: null }
      guarded(await tx.certificate.updateMany({ where: asFound, data: { revokedAt: null } }))
      for (const { id, revision } of moving) {
        const data = { certificateId: certificate.id, revision: { increment: 1 } }
        guarded(await tx.grant.updateMany({ where: { id, revision }, data }))
      }
    })
    return {
      grants: moving.map((grant) => ({ ...grant, certificateId: certificate.id, revision: grant.revision + 1 })),
    }
  }
}
