import fc from 'fast-check'
import type { ReviewOutcome } from '../board/review-state.ts'
import type { LapseReason } from '../requests/lapse.ts'
import { type Audience, peopleToTell } from './audience.ts'
import { digestLetter, invitationLetter, noticeLetter } from './letters.ts'
import { digestDay, lastDigestTime, MOST_LETTERS_AN_HOUR, mailingOf, NOTICE_GROUPS } from './preference.ts'
import { RETRY_AFTER_SECONDS, retryAt } from './retry.ts'
import { followedFrom, TELLINGS, TOLD_TYPES, tellingOf, WEBHOOK_TYPES } from './table.ts'
import { noticePath, noticeWords } from './words.ts'

const audiences = fc.constantFrom<Audience>('applicant', 'team', 'seats', 'chair', 'provider', 'grantee', 'operators')
const person = fc.constantFrom('ann', 'bob', 'cho', 'dai', 'eri')
const membership = fc.dictionary(audiences, fc.array(person))

describe('who is told', () => {
  it('is told of an event at most once, however many audiences they belong to', () => {
    fc.assert(
      fc.property(
        fc.array(audiences),
        membership,
        fc.option(person, { nil: undefined }),
        (to, members: Partial<Record<Audience, string[]>>, actor) => {
          const told = peopleToTell(to, (audience) => members[audience] ?? [], actor)
          expect(new Set(told).size).toBe(told.length)
          for (const each of to.flatMap((audience) => members[audience] ?? [])) {
            expect(told.includes(each)).toBe(each !== actor)
          }
          expect(told.every((each) => to.some((audience) => members[audience]?.includes(each)))).toBe(true)
        },
      ),
    )
  })

  it('does not depend on the order of audiences', () => {
    fc.assert(
      fc.property(fc.array(audiences), membership, (to, members) => {
        const peopleOf = (audience: Audience) => members[audience] ?? []
        expect(peopleToTell(to.toReversed(), peopleOf, undefined)).toEqual(peopleToTell(to, peopleOf, undefined))
      }),
    )
  })
})

describe('the table', () => {
  it('has one row for each event, or tells rows apart by facts with the plain one last', () => {
    for (const type of new Set(TELLINGS.map((row) => row.type))) {
      const rows = TELLINGS.filter((row) => row.type === type)
      expect(rows.slice(0, -1).every((row) => row.when !== undefined)).toBe(true)
      expect(rows.at(-1)!.when).toBeUndefined()
    }
  })

  it('says every sentence in both languages, with no brace left over', () => {
    const names = {
      request: { en: 'No. 7' },
      version: { en: 'CT v2' },
      asset: { en: 'CT' },
      panel: { en: 'the board' },
    }
    for (const { type, when, subjects: _ } of TELLINGS.map((row) => ({ ...row, subjects: {} }))) {
      for (const lang of ['ja', 'en'] as const) {
        for (const known of [names, {}]) {
          const words = noticeWords(
            { type, subjects: {}, facts: { ...when, endsAt: '2027-03-31T14:59:59Z' } },
            known,
            lang,
          )
          expect(words).not.toMatch(/[{}]|undefined/)
          expect(words).toMatch(lang === 'ja' ? /。$/ : /^[A-Z“(].*\.$/)
        }
      }
    }
  })

  it('leads somewhere from every event that is told', () => {
    const subjects = Object.fromEntries(
      ['request', 'review', 'grant', 'asset', 'version', 'webhook', 'panel'].map((role) => [role, `the-${role}`]),
    )
    for (const { type, when } of TELLINGS) expect(noticePath({ type, subjects, facts: { ...when } })).toMatch(/^\/\w+/)
    expect(noticePath({ type: 'EdgeRecorded', subjects: { derived: 'd1' }, facts: {} })).toBe('/versions/d1')
    expect(noticePath({ type: 'GrantIssued', subjects: {}, facts: {} })).toBeUndefined()
    expect(noticePath({ type: 'SignedIn', subjects: {}, facts: {} })).toBeUndefined()
  })

  it('tells outcomes apart', () => {
    const decided = (outcome: string) =>
      noticeWords({ type: 'RequestDecided', subjects: {}, facts: { outcome } }, { request: { en: '7' } }, 'en')
    expect(decided('approved')).toBe('Request 7 was approved.')
    expect(decided('rejected')).toBe('Request 7 was not approved. Read the reasons.')
  })

  it('says of each way a review ends only what is true of it', () => {
    const names = { request: { en: '7' }, panel: { ja: '倫理部会', en: 'the board' } }
    const closed = (outcome: ReviewOutcome, lang: 'ja' | 'en' = 'en') =>
      noticeWords({ type: 'ReviewClosed', subjects: {}, facts: { outcome } }, names, lang)
    // Every outcome, or this does not compile.
    const said: Readonly<Record<ReviewOutcome, string>> = {
      approved: 'The board has come to a decision on request 7.',
      rejected: 'The board has come to a decision on request 7.',
      abandoned: 'The review of request 7 has ended without your vote; nothing is left to do.',
      lapsed: 'The board did not decide on request 7 in time. The next stage decides.',
    }
    for (const outcome of Object.keys(said) as ReviewOutcome[]) expect(closed(outcome)).toBe(said[outcome])
    expect(closed('lapsed', 'ja')).toMatch(/期限までに出ませんでした/)
  })

  it('says why an approval lapsed, to those who waited for it', () => {
    const because: readonly LapseReason[] = ['termsEnded', 'revoked']
    const [ended, revoked] = because.map((reason) => tellingOf({ type: 'ItemLapsed', facts: { because: reason } }))
    expect(ended!.words.en).toContain('terms ended')
    expect(revoked!.words.en).toContain('revoked')
    for (const row of [ended, revoked]) expect(row!.to).toEqual(['applicant', 'team'])
  })

  it('tells those who sit of what changes for them', () => {
    const to = (type: string) => tellingOf({ type, facts: {} })?.to
    expect(to('LeadAssigned')).toEqual(['seats'])
    expect(to('DeadlineExtended')).toEqual(['seats'])
    expect(to('SittingChanged')).toEqual(to('SittingCalled'))
    expect(to('AutoApproved')).toEqual(['chair', 'switchedOnBy'])
    const facts = { dueAt: '2027-03-31T14:59:59Z', heldAt: '2027-03-31T14:59:59Z' }
    const words = (type: string) => noticeWords({ type, subjects: {}, facts }, {}, 'en')
    expect(words('DeadlineExtended')).toContain('31 March 2027')
    expect(words('SittingChanged')).toContain('31 March 2027')
  })

  it('tells nobody of votes, whose secrecy the panel needs', () => {
    expect(tellingOf({ type: 'VoteCast', facts: {} })).toBeUndefined()
    expect(WEBHOOK_TYPES).not.toContain('VoteCast')
  })

  it('lets organisations follow their own side, and no panel', () => {
    expect(followedFrom({ type: 'GrantIssued', facts: {} })).toEqual(['using', 'providing'])
    expect(followedFrom({ type: 'ReviewOpened', facts: {} })).toEqual([])
    expect(followedFrom({ type: 'PanelCommented', facts: {} })).toEqual([])
    expect(TOLD_TYPES).not.toContain('DeliveryOpened')
    expect(followedFrom({ type: 'DeliveryOpened', facts: {} })).toEqual(['using', 'providing'])
  })

  it('puts every row in a portion that people can choose about', () => {
    expect(TELLINGS.every(({ group }) => NOTICE_GROUPS.includes(group))).toBe(true)
  })
})

describe('mail', () => {
  it('goes as the reader chose, but never as a flood', () => {
    expect(mailingOf('atOnce', 0)).toBe('now')
    expect(mailingOf('atOnce', MOST_LETTERS_AN_HOUR)).toBe('digest')
    expect(mailingOf('daily', 0)).toBe('digest')
    expect(mailingOf('off', 0)).toBe('none')
  })

  it('gathers a day as it is counted in Japan', () => {
    const due = (at: string) => lastDigestTime(new Date(at), 8).toISOString()
    expect(due('2026-11-25T07:59:59+09:00')).toBe('2026-11-23T23:00:00.000Z')
    expect(due('2026-11-25T08:00:00+09:00')).toBe('2026-11-24T23:00:00.000Z')
    expect(due('2026-11-25T23:59:59+09:00')).toBe('2026-11-24T23:00:00.000Z')
    expect(digestDay(new Date('2026-11-24T23:00:00Z'))).toBe('2026-11-25')
  })

  it('is due once a day, whatever the hour', () => {
    const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 23 }), (moment, hour) => {
        const due = lastDigestTime(moment, hour)
        const agoMs = moment.getTime() - due.getTime()
        expect(agoMs).toBeGreaterThanOrEqual(0)
        expect(agoMs).toBeLessThan(86_400_000)
        expect(lastDigestTime(due, hour)).toEqual(due)
        expect((due.getUTCHours() + 9) % 24).toBe(hour)
      }),
    )
  })

  it('keeps a subject to one line, whatever a project is called', () => {
    const sentence = 'Request 7 «A\r\nBcc: everybody@example.org» was approved.'
    const { subject } = noticeLetter('Ann', { sentence }, 'https://r.example/notices', 'en')
    expect(subject).not.toMatch(/[\r\n]/)
    const { subject: long } = noticeLetter('Ann', { sentence: 'あ'.repeat(300) }, 'https://r.example/notices', 'ja')
    expect([...long].length).toBeLessThanOrEqual(90)
  })

  it('says in a digest how much there is, and where the rest of a long one is', () => {
    const lines = Array.from({ length: 60 }, (_, n) => ({ sentence: `Thing ${n}.`, link: `https://r.example/${n}` }))
    const { subject, body } = digestLetter('Ann', lines, 'https://r.example/notices', 'en')
    expect(subject).toContain('(60)')
    expect(body).toContain('Thing 49.\nhttps://r.example/49')
    expect(body).not.toContain('Thing 50.')
    expect(body).toContain('10 more are in your inbox')
  })

  it('invites somebody who knows nothing of us yet', () => {
    const invitation = {
      inviter: '森 花子',
      project: '心エコー',
      link: 'https://r.example/join/x',
      until: '2026-12-01',
    }
    for (const lang of ['ja', 'en'] as const) {
      const { subject, body } = invitationLetter(invitation, lang)
      expect(subject).toContain('心エコー')
      expect(body).toContain('https://r.example/join/x')
      expect(body).toContain('2026-12-01')
    }
  })
})

describe('retrying', () => {
  it('goes on for three days, ever more patiently, and then gives up', () => {
    expect(RETRY_AFTER_SECONDS).toEqual([...RETRY_AFTER_SECONDS].sort((a, b) => a - b))
    const days = RETRY_AFTER_SECONDS.reduce((sum, seconds) => sum + seconds, 0) / 86_400
    expect(days).toBeGreaterThan(3)
    expect(days).toBeLessThan(4)
    const at = new Date('2026-11-25T00:00:00Z')
    expect(retryAt(1, at)).toEqual(new Date('2026-11-25T00:00:10Z'))
    expect(retryAt(RETRY_AFTER_SECONDS.length + 1, at)).toBeUndefined()
  })
})
