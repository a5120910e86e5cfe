import { Injectable } from '@nestjs/common'
import {
  type Choice,
  type ConditionPlan,
  momentOfVoteRecord,
  type PanelRule,
  type Refused,
  refuse,
  ruleOf,
  type SignedBy,
  type Verdict,
  type VoteException,
  voteRecordText,
} from '@raireki/governance'
import { isVaultError, verifyDetached } from '@raireki/vault'
import { PeopleStore, Reauthentication } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import type { PersonActor } from '../platform/identity/actor.ts'
import { ReviewsStore, type ReviewWithAll, reviewOf } from './reviews.store.ts'

/** What a vote says, before anybody has signed it. */
export type Said = {
  readonly choice: Choice
  readonly exceptions: readonly VoteException[]
  readonly comment: string
  readonly conditions: readonly ConditionPlan[]
}

export type Proof = {
  readonly record?: string | null | undefined
  readonly signature?: string | null | undefined
  readonly password?: string | null | undefined
}

export type Signed = {
  readonly signedBy: SignedBy
  /** Nothing where nobody has signed anything. */
  readonly record: string | null
  readonly signature: string | null
  readonly fingerprint: string | null
}

export type SigningRefusal =
  | 'SignatureNeeded'
  | 'OpenPgpNeeded'
  | 'RecordMissing'
  | 'RecordUnreadable'
  | 'RecordOld'
  | 'RecordDiffers'
  | 'SignerUnknown'
  | 'SignatureWrong'
  | 'PasswordWrong'

const LASTS_MINUTES = 15
const MINUTE_MS = 60_000

/** Makes a vote its voter's own: by the canonical record and a signature over it, or by the password given again. */
@Injectable()
export class VoteSigning {
  constructor(
    private readonly reviews: ReviewsStore,
    private readonly people: PeopleStore,
    private readonly reauthentication: Reauthentication,
    private readonly clock: Clock,
  ) {}

  /** The text a voter signs. Whoever computes it from the same facts gets the same bytes. */
  async recordOf(row: ReviewWithAll, voterId: string, said: Said, at: Date): Promise<string> {
    const { id, number, submissions, items } = await this.reviews.subjectMatter(row)
    return voteRecordText({
      reviewId: row.id,
      panelId: row.panelId,
      request: { id, number, round: row.round, submission: submissions[0]?.digest ?? null },
      items: items.map((item) => ({
        version: item.versionId,
        termsDigest: item.terms?.digest ?? null,
        verdict: (item.verdict as Verdict | null)?.verdict ?? null,
        ...exceptionOf(said, item.id),
      })),
      voterId,
      capacity: reviewOf(row).seats.find((seat) => seat.personId === voterId)!.capacity,
      choice: said.choice,
      comment: said.comment,
      conditions: said.conditions,
      at: at.toISOString(),
    })
  }

  async sign(
    actor: PersonActor,
    row: ReviewWithAll,
    said: Said,
    proof: Proof,
  ): Promise<Signed | Refused<SigningRefusal>> {
    const { signing } = ruleOf(row.rule as Partial<PanelRule>)
    if (proof.signature) return this.withKey(actor, row, said, proof.signature, proof.record ?? undefined)
    if (signing === 'openpgp') return refuse('OpenPgpNeeded')
    if (proof.password) {
      const wrong = await this.reauthentication.refusal(actor, proof.password)
      if (wrong) return wrong
      const record = await this.recordOf(row, actor.personId, said, this.clock.now())
      return { signedBy: 'reauthenticated', record, signature: null, fingerprint: null }
    }
    if (signing === 'signed') return refuse('SignatureNeeded')
    return { signedBy: 'session', record: null, signature: null, fingerprint: null }
  }

  async fingerprintsOf(actor: PersonActor): Promise<string[]> {
    return (await this.certificatesOf(actor)).map(({ fingerprint }) => fingerprint)
  }

  private async withKey(
    actor: PersonActor,
    row: ReviewWithAll,
    said: Said,
    signature: string,
    record: string | undefined,
  ): Promise<Signed | Refused<SigningRefusal>> {
    if (record === undefined) return refuse('RecordMissing')
    const made = momentOfVoteRecord(record)
    if (!made) return refuse('RecordUnreadable')
    const now = this.clock.now()
    if (Math.abs(now.getTime() - made.getTime()) > LASTS_MINUTES * MINUTE_MS) {
      return refuse('RecordOld', { minutes: LASTS_MINUTES })
    }
    // What is kept must be what the registry itself would have written, to the byte.
    if (record !== (await this.recordOf(row, actor.personId, said, made))) return refuse('RecordDiffers')
    const fingerprint = await this.signerOf(actor, record, signature, now)
    return typeof fingerprint === 'string' ? { signedBy: 'openpgp', record, signature, fingerprint } : fingerprint
  }

  /** The fingerprint of the certificate that made the signature, if it is one of the voter's own. */
  private async signerOf(
    actor: PersonActor,
    record: string,
    signature: string,
    now: Date,
  ): Promise<string | Refused<'SignerUnknown' | 'SignatureWrong'>> {
    const certificates = await this.certificatesOf(actor)
    // A voter's clock may be a little ahead of ours.
    const at = new Date(now.getTime() + LASTS_MINUTES * MINUTE_MS)
    for (const { armored } of certificates) {
      try {
        return (await verifyDetached(new TextEncoder().encode(record), signature, armored, at)).fingerprint
      } catch (error) {
        if (!isVaultError(error)) throw error
        if (error.code !== 'SignedByAnother') return refuse('SignatureWrong', { why: error.message })
      }
    }
    return refuse('SignerUnknown', { fingerprints: certificates.map(({ fingerprint }) => fingerprint) })
  }

  private async certificatesOf(actor: PersonActor) {
    const held = await this.people.certificatesOf.fetch([actor.personId], actor)
    return (held.get(actor.personId) ?? []).filter(({ revokedAt }) => revokedAt === null)
  }
}

function exceptionOf({ exceptions }: Said, item: string): { choice?: Choice } {
  const exception = exceptions.find(({ itemId }) => itemId === item)
  return exception ? { choice: exception.choice } : {}
}
