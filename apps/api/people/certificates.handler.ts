import { Injectable } from '@nestjs/common'
import { type Refused, refuse } from '@raireki/governance'
import { type CertificateRefusalCode, readCertificate } from '@raireki/vault'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { Spine } from '../spine/index.ts'
import { type CertificateRow, PeopleStore } from './people.store.ts'

export type CertificateFault = {
  readonly unusable: true
  readonly code: CertificateRefusalCode
  readonly fingerprint: string | null
  readonly expiresAt: Date | null
}

/** The OpenPGP certificates people receive data with. */
@Injectable()
export class CertificatesHandler {
  constructor(
    private readonly people: PeopleStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async register(
    actor: Actor,
    armored: string,
  ): Promise<CertificateRow | CertificateFault | Refused<'CertificateTaken'>> {
    const { personId } = signedIn(actor)
    const at = this.clock.now()
    const reading = await readCertificate(armored, at)
    if (!reading.ok) {
      return { unusable: true, code: reading.code, fingerprint: null, expiresAt: null }
    }
    const { fingerprint, algorithm, readsV2, expiresAt } = reading.certificate
    const id = this.clock.newId()
    const event = {
      type: 'CertificateRegistered',
      subjects: { certificate: id },
      facts: { algorithm, readsV2 },
      personal: { fingerprint },
    }
    try {
      return await this.spine.record(actor, [event], (tx) =>
        tx.certificate.create({
          data: {
            id,
            personId,
            fingerprint,
            algorithm,
            armored: reading.certificate.armored,
            readsV2,
            expiresAt: expiresAt ?? null,
            registeredAt: at,
          },
        }),
      )
    } catch (error) {
      if (isDuplicate(error)) return refuse('CertificateTaken', { fingerprint })
      throw error
    }
  }

  async revoke(actor: Actor, id: string): Promise<CertificateRow | Refused<'CertificateEnded'>> {
    signedIn(actor)
    const certificate = await this.people.ownCertificate(actor, id)
    if (!certificate) throw notFound()
    const { fingerprint } = certificate
    if (certificate.revokedAt) return refuse('CertificateEnded', { fingerprint })
    const event = { type: 'CertificateRevoked', subjects: { certificate: id }, facts: {}, personal: { fingerprint } }
    return this.spine.record(actor, [event], (tx) =>
      tx.certificate.update({ where: { id }, data: { revokedAt: this.clock.now() } }),
    )
  }
}
