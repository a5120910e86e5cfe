import { acceptTerms, outstandingTerms, unacceptedTerms } from '@raireki/governance'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const required = (number: number, acceptBy: string) => ({
  id: `t${number}`,
  number,
  digest: `d${number}`,
  acceptBy: day(acceptBy),
})
const grant = {
  id: 'g',
  versionId: 'v',
  startsAt: day('2026-01-01'),
  endsAt: day('2026-12-31'),
  revokedAt: null,
  suspendedAt: null,
}
const command = {
  acceptanceId: 'a',
  termsId: 't3',
  outstanding: outstandingTerms(1, [required(2, '2026-04-01'), required(3, '2026-06-01')]),
  verdict: 'review' as const,
  lastDays: [],
  personId: 'p',
  at: day('2026-03-01'),
}

describe('terms that older grants must accept', () => {
  it('are the newest, by the earliest date', () => {
    const outstanding = outstandingTerms(1, [required(3, '2026-06-01'), required(2, '2026-04-01')])
    expect(outstanding).toMatchObject({ terms: { number: 3 }, acceptBy: day('2026-04-01') })
    expect(outstandingTerms(2, [required(2, '2026-04-01')])).toBeUndefined()
    expect(outstandingTerms(1, [])).toBeUndefined()
  })

  it('stop delivery from their day on, and not before', () => {
    expect(unacceptedTerms(command.outstanding, day('2026-03-31'))).toBeUndefined()
    expect(unacceptedTerms(command.outstanding, day('2026-04-01'))).toMatchObject({ code: 'TermsNotAccepted' })
    expect(unacceptedTerms(undefined, day('2030-01-01'))).toBeUndefined()
  })

  it('are accepted once read, and can end the grant sooner but not later', () => {
    const accepted = (lastDays: string[]) => acceptTerms(grant, { ...command, lastDays })
    expect(accepted([])).toMatchObject({
      events: [{ type: 'TermsAccepted', facts: { number: 3, endsAt: grant.endsAt.toISOString() } }],
    })
    expect(accepted(['2026-06-30'])).toMatchObject({ events: [{ facts: { endsAt: '2026-06-30T14:59:59.999Z' } }] })
    expect(accepted(['2030-06-30'])).toMatchObject({ events: [{ facts: { endsAt: grant.endsAt.toISOString() } }] })
  })

  it.each([
    ['GrantRevoked', { ...grant, revokedAt: day('2026-02-01') }, {}],
    ['GrantExpired', grant, { at: day('2027-02-01') }],
    ['NothingToAccept', grant, { outstanding: undefined }],
    ['OtherTermsToAccept', grant, { termsId: 't2' }],
    ['TermsForbidPurpose', grant, { verdict: 'deny' as const }],
  ])('are refused with %s', (code, held, changes) => {
    expect(acceptTerms(held, { ...command, ...changes })).toMatchObject({ refused: true, code })
  })
})
