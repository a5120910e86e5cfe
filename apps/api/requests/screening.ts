import { Injectable } from '@nestjs/common'
import {
  type Flaw,
  grantEnd,
  type Purpose,
  parsePlan,
  parsePurpose,
  planFlawsOn,
  printPurpose,
  purposeDigest,
  type Refused,
  refuse,
  type Submission,
  type SubmissionContent,
  type SubmitRefusal,
  type SubmittedAttachment,
  submissionDigest,
  submissionRefusals,
  unknownDiseases,
  type Verdict,
} from '@raireki/governance'
import { readCertificate } from '@raireki/vault'
import { type OpenPanel, PanelsStore } from '../board/index.ts'
import { diseasesInForce } from '../ontologies/index.ts'
import type { CertificateFault } from '../people/index.ts'
import { matchStrictly, storedTerms } from '../terms/index.ts'
import { shortAddress } from './address.ts'
import { type KeptAnswers, RequestForms } from './request-forms.ts'
import { type RequestDraft, RequestsStore } from './requests.store.ts'

export type JudgedItem = Omit<RequestDraft['items'][number], 'verdict'> & { verdict: Verdict | null }

/** Everything that submitting looks at, found without changing anything. */
export type Screened = {
  readonly purposeFlaws: readonly Flaw[]
  readonly planFlaws: readonly Flaw[]
  /** What forms still ask for; paths begin with the form's id. */
  readonly formFlaws: readonly Flaw[]
  /** The certificate is there but cannot be used. */
  readonly certificateFault: CertificateFault | undefined
  readonly refusals: readonly Refused<
    SubmitRefusal | 'CertificateMissing' | 'CertificateRevoked' | 'EndsBeforeItBegins'
  >[]
  readonly items: readonly JudgedItem[]
  readonly panels: readonly OpenPanel[]
  /** What would be submitted; nothing while purpose or certificate are not whole. */
  readonly submission: Submission | undefined
  readonly content: SubmissionContent | undefined
}

/** Looks at a request as if it were submitted now. Submitting and screening share it, so they cannot disagree. */
@Injectable()
export class Screening {
  constructor(
    private readonly panels: PanelsStore,
    private readonly forms: RequestForms,
    private readonly requests: RequestsStore,
  ) {}

  async of(request: RequestDraft, at: Date): Promise<Screened> {
    const purpose = parsePurpose(request.purpose)
    const plan = parsePlan(request.plan)
    const items = request.items.map(
      (item): JudgedItem => ({ ...item, verdict: purpose.ok ? verdictOf(item, purpose.value, at) : null }),
    )
    const panels = await this.panels.open(undefined, request.id)
    const certificate = await certificateState(request, at)
    const versionIds = items.map(({ version }) => version.id)
    const answers = await this.forms.submitted(request, versionIds)
    const papers = await this.requests.papersOf(request.id)
    const content = purpose.ok ? contentOf({ ...request, answers, papers }, purpose.value, items) : undefined
    const submission = content && {
      project: request.project,
      statement: request.statement,
      purposeDigest: purpose.ok ? purposeDigest(purpose.value) : '',
      digest: submissionDigest(content),
      certificateId: request.certificate?.id ?? '',
      fingerprint: request.certificate?.fingerprint ?? '',
      items: items.map(({ version, verdict }) => ({
        versionId: version.id,
        isPublished: version.state === 'published',
        terms: version.asset.currentTerms ?? undefined,
        verdict: verdict?.verdict,
      })),
      panelIds: panels.map(({ id }) => id),
    }
    return {
      purposeFlaws: purpose.ok ? unknownIn(purpose.value, request.purpose) : purpose.flaws,
      planFlaws: plan.ok ? planFlawsOn(plan.value, dayInJapan(at), new Set(papers.map(({ id }) => id))) : plan.flaws,
      formFlaws: await this.forms.unanswered(request, versionIds),
      certificateFault: certificate && 'unusable' in certificate ? certificate : undefined,
      refusals: [
        ...(purpose.ok ? endRefusal(purpose.value, at) : []),
        ...(certificate && 'refused' in certificate ? [certificate] : []),
        ...(submission ? submissionRefusals(submission) : []),
      ],
      items,
      panels,
      submission,
      content,
    }
  }
}

/** A disease nobody has heard of cannot be judged. Drafts may name one; the diseases in force may still change. */
function unknownIn({ research }: Purpose, written: unknown): readonly Flaw[] {
  return unknownDiseases(research.diseases ?? [], written, diseasesInForce())
}

function endRefusal(purpose: Purpose, at: Date) {
  const endsAt = grantEnd(at, purpose.until)
  return endsAt <= at ? [refuse('EndsBeforeItBegins', { endsAt: endsAt.toISOString() })] : []
}

async function certificateState({ certificate }: RequestDraft, at: Date) {
  if (!certificate) return refuse('CertificateMissing')
  const { fingerprint, expiresAt } = certificate
  if (certificate.revokedAt) return refuse('CertificateRevoked', { fingerprint })
  const reading = await readCertificate(certificate.armored, at)
  return reading.ok ? undefined : ({ unusable: true, code: reading.code, fingerprint, expiresAt } as const)
}

/** What reviewers will decide on, whole. */
function contentOf(
  request: Omit<RequestDraft, 'answers'> & { answers: KeptAnswers; papers: readonly SubmittedAttachment[] },
  purpose: Purpose,
  items: readonly JudgedItem[],
): SubmissionContent {
  return {
    project: request.project,
    statement: request.statement,
    purpose: printPurpose(purpose),
    plan: request.plan,
    answers: request.answers,
    certificate: request.certificate?.fingerprint ?? '',
    items: items.map(({ version, verdict }) => ({
      version: version.id,
      title: { ja: version.asset.titleJa, en: version.asset.titleEn },
      number: version.number,
      terms: version.asset.currentTerms?.id ?? '',
      termsNumber: version.asset.currentTerms?.number ?? 0,
      termsDigest: version.asset.currentTerms?.digest ?? '',
      verdict: verdict?.verdict ?? 'review',
    })),
    team: request.members
      .filter(({ removedAt, declinedAt }) => !removedAt && !declinedAt)
      .map(({ id, person, email, part }) => ({
        id,
        name: (person && (person.nameJa || person.nameEn)) || shortAddress(email),
        part,
      })),
    ...(request.papers.length > 0 ? { attachments: request.papers } : {}),
  }
}

/** What matching says of one item today; nothing where its asset has no terms. */
export function verdictOf(
  { version }: { version: RequestDraft['items'][number]['version'] },
  purpose: Purpose,
  at: Date,
): Verdict | null {
  const terms = version.asset.currentTerms
  return terms ? matchStrictly(purpose, storedTerms(terms.body), at) : null
}

function dayInJapan(at: Date): string {
  return new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)
}
