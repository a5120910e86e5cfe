import { canonicalPurpose, type Purpose, parsePurpose } from '@raireki/governance'
import * as fc from 'fast-check'
import {
  type Around,
  emptyPurpose,
  purposeDocument,
  purposeForm,
} from '../../apps/admin/features/requests/purpose-form.ts'
import { purposeOfApplicant } from '../../apps/api/requests/applicant.ts'
import { arbitraryPurpose } from '../../libs/governance/matching/arbitraries.ts'

const TITLE = 'alpha'
const NO_APPROVAL = { number: '', committee: '', expiresOn: '' }

/** What the editor knows besides: the title, the plan's approval, and whose request it is. */
const around = (part: Partial<Around> = {}): Around => ({
  approval: NO_APPROVAL,
  project: TITLE,
  organisation: undefined,
  ...part,
})

const read = (document: unknown) => {
  const parsed = parsePurpose(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

/** Opened and saved again, with nothing changed. */
const opened = (document: unknown, part: Partial<Around> = {}) =>
  purposeDocument(purposeForm(document, TITLE), around(part)) as Record<string, unknown>

describe('the form of a purpose', () => {
  it('gives back every purpose as it was, where nobody touched it', () => {
    fc.assert(
      fc.property(arbitraryPurpose, fc.option(fc.constantFrom('female', '女性')), (purpose, gender) => {
        const stored = read({ ...purpose, flags: { ...purpose.flags, ...(gender ? { gender } : {}) } })
        const { number = '', committee = '', expiresOn = '' } = stored.commitments.ethicsApproval ?? {}
        const again = read(opened(stored, { approval: { number, committee, expiresOn } }))
        expect(canonicalPurpose(again)).toBe(canonicalPurpose(stored))
      }),
    )
  })

  it.each([
    ['the end of a certificate', { certificates: [{ name: 'ISO/IEC 27001', expiresOn: '2024-03-31' }] }],
    ['named users', { users: ['高橋', 'Takahashi'] }],
    ['notes', { notes: [{ ja: '事務局と相談済み', en: 'Agreed with the office' }] }],
    ['the gender', { flags: { gender: 'female', pediatric: true } }],
    ['promises that are refused', { commitments: { publish: false, noReidentification: false, noLinkage: true } }],
    ['kinds of research that are denied', { research: { biomedical: true, ancestry: false, methods: false } }],
    ['a project of its own', { project: 'AMED-0001' }],
    ['a project that is not named', {}],
    ['an organisation', { organisation: { id: 'o-1', kind: 'company' } }],
  ])('keeps %s', (_, stored) => {
    expect(canonicalPurpose(read(opened(stored)))).toBe(canonicalPurpose(read(stored)))
  })

  it('calls the applicant’s organisation what the service calls it', () => {
    const organisation = { id: 'o-1', kind: 'ETHICS_BOARD' } as const
    const { organisation: said } = read(opened({}, { organisation }))
    expect(said).toEqual((purposeOfApplicant({}, { id: 'o-1', kind: 'ethicsBoard' }) as Purpose).organisation)
    expect(said.kind).toBe('government')
  })

  it('takes a promise that is made after all for one, and never an unchecked one for refused', () => {
    const form = purposeForm({ commitments: { publish: false, noLinkage: true } }, TITLE)
    const changed = purposeDocument({ ...form, promises: ['publish'] }, around())
    expect(read(changed).commitments).toEqual({ publish: true })
  })

  it('names the project of the request once its title is changed, unless the purpose named its own', () => {
    const renamed = (document: unknown) =>
      read(purposeDocument(purposeForm(document, TITLE), around({ project: 'beta' }))).project
    expect([renamed({ project: TITLE }), renamed({}), renamed({ project: 'AMED-0001' })]).toEqual([
      'beta',
      'beta',
      'AMED-0001',
    ])
    expect(read(purposeDocument(emptyPurpose, around())).project).toBe(TITLE)
  })

  it('leaves what is no purpose as it is, and shows what of it can be read', () => {
    for (const stored of [
      { research: { biomedical: true }, until: 'next spring', activities: ['train'], users: ['高橋'] },
      { intent: 'to learn', research: { biomedical: true }, activities: ['train'] },
    ]) {
      const form = purposeForm(stored, TITLE)
      expect(purposeDocument(form, around({ project: 'beta' }))).toEqual(stored)
      expect(form).toMatchObject({ aims: ['biomedical'], activities: ['train'], until: '' })
      const changed = purposeDocument({ ...form, until: '2027-03-31', unread: undefined }, around())
      expect(read(changed)).toMatchObject({ research: { biomedical: true }, until: '2027-03-31' })
    }
    const misspelt = {
      research: { biomedical: true, diseases: ['heart'] },
      certificates: [{ name: '' }, { name: 'P' }],
    }
    expect(purposeForm(misspelt, TITLE)).toMatchObject({
      aims: ['biomedical'],
      diseases: [],
      certificates: [{ name: 'P', expiresOn: '' }],
    })
    for (const stored of ['research', ['train'], 7, null]) expect(opened(stored)).toEqual(stored)
  })
})
