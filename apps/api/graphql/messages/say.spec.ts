import { EN, type MessageCode } from './en.ts'
import { JA } from './ja.ts'
import { say } from './say.ts'

const factsOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('messages', () => {
  it.each(Object.keys(EN) as MessageCode[])('%s speaks of the same facts in both languages', (code) => {
    expect(factsOf(JA[code])).toEqual(factsOf(EN[code]))
  })

  it('shows moments as days in Japan', () => {
    const facts = { endsAt: '2027-03-31T14:59:59.999Z' }
    expect(say('en', 'GrantExpired', facts)).toContain('31 March 2027')
    expect(say('ja', 'GrantExpired', facts)).toContain('2027年3月31日')
  })
})
