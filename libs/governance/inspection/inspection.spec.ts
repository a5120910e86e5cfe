import { acceptFindings, endInspection, type HeldFinding, justifyFinding } from './inspection.ts'

const version = {
  inspectionId: 'i',
  versionId: 'v',
  assetId: 'a',
  number: 2,
  ownerId: 'hospital',
  state: 'held' as const,
}
const phone: HeldFinding = { id: 'f', code: 'Phone', severity: 'blocking', final: false, justified: true }
const bomb: HeldFinding = { id: 'g', code: 'ArchiveBomb', severity: 'blocking', final: true, justified: false }
const accept = (findings: readonly HeldFinding[], changes: object = {}) =>
  acceptFindings(version, { accepterOrganisations: ['operations'], findings, note: '窓口の番号のため', ...changes })
const types = (outcome: ReturnType<typeof accept> | ReturnType<typeof endInspection>) =>
  outcome.refused ? outcome.code : outcome.events.map(({ type }) => type)

describe('an inspection that ends', () => {
  it('makes the version available where nothing holds it back', () => {
    expect(types(endInspection(version, { files: 3, blocking: 0, warnings: 4 }))).toEqual([
      'InspectionPassed',
      'VersionAvailable',
    ])
  })

  it('holds the version where something does', () => {
    expect(types(endInspection(version, { files: 3, blocking: 1, warnings: 0 }))).toEqual(['InspectionFound'])
  })
})

describe('a justification', () => {
  it('is the provider’s reason, and personal', () => {
    const outcome = justifyFinding(version, { finding: phone, justification: '病院の代表番号' })
    expect(outcome).toMatchObject({
      events: [
        {
          type: 'FindingJustified',
          facts: { code: 'Phone' },
          personal: { finding: 'f', justification: '病院の代表番号' },
        },
      ],
    })
  })

  it.each([
    ['InspectionNotHeld', { ...version, state: 'passed' as const }, phone, 'x'],
    ['FindingFinal', version, bomb, 'x'],
    ['JustificationMissing', version, phone, '  '],
  ])('is refused with %s', (code, state, finding, justification) => {
    expect(justifyFinding(state, { finding, justification })).toMatchObject({ refused: true, code })
  })
})

describe('an acceptance', () => {
  it('makes the version available', () => {
    expect(types(accept([phone, { ...phone, severity: 'warn', justified: false }]))).toEqual([
      'FindingsAccepted',
      'VersionAvailable',
    ])
  })

  it.each([
    ['AccepterOwns', [phone], { accepterOrganisations: ['hospital'] }],
    ['FindingFinal', [phone, bomb], {}],
    ['FindingsUnjustified', [{ ...phone, justified: false }], {}],
    ['ReasonMissing', [phone], { note: '' }],
  ])('is refused with %s', (code, findings, changes) => {
    expect(accept(findings, changes)).toMatchObject({ refused: true, code })
  })

  it('comes once', () => {
    expect(
      acceptFindings({ ...version, state: 'accepted' }, { accepterOrganisations: [], findings: [phone], note: 'x' }),
    ).toMatchObject({ code: 'InspectionNotHeld' })
  })
})
