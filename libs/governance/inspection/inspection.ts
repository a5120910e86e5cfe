import { type Happened, type Happening, happened, type Outcome, refuse } from '../outcome.ts'

export type InspectionState = 'running' | 'passed' | 'held' | 'accepted'

/** What was found in one place, as far as rules ask about it. */
export type HeldFinding = {
  readonly id: string
  readonly code: string
  readonly severity: 'info' | 'warn' | 'blocking'
  /** A defect or a danger, which nobody can accept. */
  readonly final: boolean
  readonly justified: boolean
}

export type InspectedVersion = {
  readonly inspectionId: string
  readonly versionId: string
  readonly assetId: string
  readonly number: number
  readonly ownerId: string
}

type Counts = { readonly files: number; readonly blocking: number; readonly warnings: number }

export type InspectionEnded = Happening<'InspectionPassed' | 'InspectionFound', Counts>
export type VersionAvailable = Happening<'VersionAvailable', { number: number }>
export type FindingJustified = Happening<'FindingJustified', { code: string }>
export type FindingsAccepted = Happening<'FindingsAccepted', { codes: readonly string[] }>

/** Passes where nothing that was found holds the version back. Only then is it there for others. */
export function endInspection(version: InspectedVersion, counts: Counts): Happened<InspectionEnded | VersionAvailable> {
  const ended = { subjects: about(version), facts: counts, personal: {} }
  if (counts.blocking > 0) return happened({ type: 'InspectionFound', ...ended })
  return happened<InspectionEnded | VersionAvailable>({ type: 'InspectionPassed', ...ended }, available(version))
}

export type JustifyFinding = { readonly finding: HeldFinding; readonly justification: string }
export type JustifyRefusal = 'InspectionNotHeld' | 'FindingFinal' | 'JustificationMissing'

/** The provider says why something may stay. It is not let through by that, but it can be. */
export function justifyFinding(
  version: InspectedVersion & { readonly state: InspectionState },
  { finding, justification }: JustifyFinding,
): Outcome<FindingJustified, JustifyRefusal> {
  if (version.state !== 'held') return refuse('InspectionNotHeld')
  if (finding.final) return refuse('FindingFinal', { codes: [finding.code] })
  if (justification.trim() === '') return refuse('JustificationMissing')
  return happened({
    type: 'FindingJustified',
    subjects: about(version),
    facts: { code: finding.code },
    personal: { finding: finding.id, justification },
  })
}

export type AcceptFindings = {
  readonly accepterOrganisations: readonly string[]
  readonly findings: readonly HeldFinding[]
  readonly note: string
}
export type AcceptRefusal =
  | 'InspectionNotHeld'
  | 'AccepterOwns'
  | 'FindingFinal'
  | 'FindingsUnjustified'
  | 'ReasonMissing'

/** Somebody who does not belong to the provider answers, by name, for letting the findings pass. */
export function acceptFindings(
  version: InspectedVersion & { readonly state: InspectionState },
  { accepterOrganisations, findings, note }: AcceptFindings,
): Outcome<FindingsAccepted | VersionAvailable, AcceptRefusal> {
  if (version.state !== 'held') return refuse('InspectionNotHeld')
  if (accepterOrganisations.includes(version.ownerId)) return refuse('AccepterOwns')
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  const final = blocking.filter((finding) => finding.final)
  if (final.length > 0) return refuse('FindingFinal', { codes: codesOf(final) })
  const unjustified = blocking.filter(({ justified }) => !justified)
  if (unjustified.length > 0) return refuse('FindingsUnjustified', { count: unjustified.length })
  if (note.trim() === '') return refuse('ReasonMissing')
  const accepted: FindingsAccepted = {
    type: 'FindingsAccepted',
    subjects: about(version),
    facts: { codes: codesOf(blocking) },
    personal: { note },
  }
  return happened<FindingsAccepted | VersionAvailable>(accepted, available(version))
}

const about = ({ inspectionId, versionId, assetId }: InspectedVersion) => ({
  inspection: inspectionId,
  version: versionId,
  asset: assetId,
})

/** Everybody may see this one, so it names the version and not the inspection. */
const available = ({ versionId, assetId, number }: InspectedVersion): VersionAvailable => ({
  type: 'VersionAvailable',
  subjects: { version: versionId, asset: assetId },
  facts: { number },
  personal: {},
})

const codesOf = (findings: readonly HeldFinding[]) => [...new Set(findings.map(({ code }) => code))].sort()
