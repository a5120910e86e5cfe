import { callSitting, changeSitting, closeSitting } from './sitting.ts'
import { type SittingFacts, sittingHtml, sittingMarkdown } from './sitting-document.ts'

const plan = { sittingId: 's', panelId: 'p', heldAt: new Date('2026-01-15T04:30:00Z'), reviewIds: ['r'] }
const caller = { isChair: true, reviewsOfPanel: ['r'] }

describe('a sitting', () => {
  it('is called by the chair, with something to speak about', () => {
    expect(callSitting(plan, caller)).toMatchObject({ events: [{ type: 'SittingCalled', facts: { reviews: 1 } }] })
    expect(callSitting(plan, { ...caller, isChair: false })).toMatchObject({ code: 'NotChair' })
    expect(callSitting({ ...plan, reviewIds: [] }, caller)).toMatchObject({ code: 'AgendaEmpty' })
    expect(callSitting({ ...plan, reviewIds: ['other'] }, caller)).toMatchObject({ code: 'ReviewNotOfPanel' })
  })

  it('closes once, with somebody present', () => {
    const open = { isChair: true, isClosed: false, members: ['a', 'b'] }
    expect(closeSitting(plan, open, ['a'])).toMatchObject({
      events: [{ facts: { present: 1 }, personal: { present1: 'a' } }],
    })
    expect(closeSitting(plan, open, [])).toMatchObject({ code: 'NobodyPresent' })
    expect(closeSitting(plan, open, ['stranger'])).toMatchObject({ code: 'NotAMember' })
    expect(closeSitting(plan, { ...open, isClosed: true }, ['a'])).toMatchObject({ code: 'SittingEnded' })
    expect(changeSitting(plan, { ...caller, isClosed: true })).toMatchObject({ code: 'SittingEnded' })
  })
})

describe('the papers of a sitting', () => {
  const facts: SittingFacts = {
    panel: { ja: 'ELSI部会', en: 'ELSI panel' },
    heldAt: plan.heldAt,
    place: '第2会議室',
    isClosed: true,
    notes: '審議は1時間。\n<script>alert(1)</script>',
    members: [
      {
        name: { ja: '木村 隆', en: '' },
        capacity: 'law',
        chair: true,
        external: true,
        alternate: false,
        present: true,
      },
      {
        name: { ja: '井上 真理', en: '' },
        capacity: 'ethics',
        chair: false,
        external: false,
        alternate: false,
        present: false,
      },
    ],
    points: [
      {
        number: 7,
        project: '循環器_LLM',
        applicant: { ja: '西村 綾' },
        organisation: { ja: '研究センター' },
        dueAt: null,
        standing: '承認（賛成3・反対1、定足数5名中3名、法律の委員が投票）',
        items: [{ name: '心電図 第2版', standing: '不承認（賛成1・反対3、定足数5名中3名）' }],
        recused: [{ name: { ja: '清水 拓也' }, reason: '共同研究' }],
        votes: [
          {
            name: { ja: '木村 隆' },
            choice: 'approve',
            exceptions: [{ name: '心電図 第2版', choice: 'reject' }],
            comment: '可',
            castAt: plan.heldAt,
            signedBy: 'openpgp',
          },
        ],
        conditions: [{ ja: '年1回報告する' }],
      },
    ],
  }

  it('say what was computed, in both languages, and what is written into them stays words', () => {
    const minutes = sittingMarkdown('minutes', facts, 'ja')
    expect(minutes).toContain('# ELSI部会 議事録')
    expect(minutes).toContain('承認（賛成3・反対1、定足数5名中3名')
    expect(minutes).toContain('木村 隆: 承認、心電図 第2版: 不承認 (2026年1月15日 13:30, OpenPGP署名) «可»')
    expect(minutes).toContain('年1回報告する')
    expect(minutes).toContain('  - 心電図 第2版: 不承認（賛成1・反対3、定足数5名中3名）')
    expect(minutes).toContain(String.raw`循環器\_LLM`)
    expect(sittingMarkdown('minutes', facts, 'en')).toContain('## Present')
    const html = sittingHtml('minutes', facts, 'ja')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script>')
    expect(html).toContain('@page')
  })

  it('keep votes and notes out of the agenda', () => {
    const agenda = sittingMarkdown('agenda', facts, 'ja')
    expect(agenda).toContain('議事次第')
    expect(agenda).not.toContain('可')
    expect(agenda).not.toContain('審議は')
  })
})
