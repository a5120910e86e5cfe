import { kindInTerms } from './organisation.ts'

describe('the kind of an organisation', () => {
  it('is called in terms by their own word, however the registry spells it', () => {
    const words = {
      hospital: 'hospital',
      HOSPITAL: 'hospital',
      university: 'university',
      researchInstitute: 'researchInstitute',
      RESEARCH_INSTITUTE: 'researchInstitute',
      company: 'company',
      publicBody: 'government',
      PUBLIC_BODY: 'government',
    }
    for (const [registered, word] of Object.entries(words)) expect(kindInTerms(registered)).toBe(word)
  })

  it('is that of a public body for an ethics board', () => {
    expect([kindInTerms('ethicsBoard'), kindInTerms('ETHICS_BOARD')]).toEqual(['government', 'government'])
  })

  it('is none where the registry has no such kind', () => {
    for (const stranger of ['', 'club', 'toString', 'GOVERNMENT', 'nonProfit']) {
      expect(kindInTerms(stranger)).toBeUndefined()
    }
  })
})
