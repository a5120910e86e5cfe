import { Inject, Injectable } from '@nestjs/common'
import {
  type ChallengeProof,
  type ChallengeRefusal,
  confirmCertificate,
  type Refused,
  refuse,
} from '@raireki/governance'
import {
  type CertificateRefusalCode,
  challengeText,
  isVaultError,
  readCertificate,
  type VaultErrorCode,
  verifyChallenge,
} from '@raireki/vault'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type CertificateRow, PeopleStore } from './people.store.ts'

export type CertificateFault = {
  readonly unusable: true
  readonly code: CertificateRefusalCode
  readonly fingerprint: string | null
  readonly expiresAt: Date | null
}

/** How far the clock of whoever signs may be ahead of ours. */
const CLOCKS_APART_MS = 10 * 60_000

const CHALLENGE_FAULTS: Partial<Record<VaultErrorCode, ChallengeRefusal>> = {
  NotASignature: 'NotASignature',
  SignedByAnother: 'SignedByAnother',
  ContentMismatch: 'ChallengeDiffers',
}

/** The OpenPGP certificates people receive data with. */
@Injectable()
export class CertificatesHandler {
  constructor(
    private readonly people: PeopleStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
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

  /** What the holder signs. It names the registry, so that a signature given here is worth nothing elsewhere. */
  challengeOf({ fingerprint, challenge }: CertificateRow): string {
    return challengeText({ registry: this.config.LEDGER_ORIGIN, fingerprint, nonce: challenge })
  }

  async confirm(
    actor: Actor,
    command: { certificateId: string; signature: string },
  ): Promise<CertificateRow | Refused<ChallengeRefusal | 'CertificateEnded' | 'CertificateConfirmed'>> {
    signedIn(actor)
    const certificate = await this.people.ownCertificate(actor, command.certificateId, 'confirm')
    if (!certificate) throw notFound()
    const at = this.clock.now()
    const outcome = confirmCertificate(certificate, await this.proofBy(certificate, command.signature, at))
    if (outcome.refused) return outcome
    const { id } = certificate
    return this.spine.record(actor, outcome.events, async (tx) => {
      guarded(
        await tx.certificate.updateMany({
          where: { id, confirmedAt: null, revokedAt: null },
          data: { confirmedAt: at },
        }),
      )
      return { ...certificate, confirmedAt: at }
    })
  }

  private async proofBy(certificate: CertificateRow, signature: string, at: Date): Promise<ChallengeProof> {
    const text = this.challengeOf(certificate)
    try {
      await verifyChallenge(text, signature, certificate.armored, new Date(at.getTime() + CLOCKS_APART_MS))
      return { holds: true }
    } catch (error) {
      if (!isVaultError(error)) throw error
      const given = /signed by ([0-9A-F, ]+),/.exec(error.message)?.[1]
      return { holds: false, code: CHALLENGE_FAULTS[error.code] ?? 'BadSignature', facts: given ? { given } : {} }
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
