import type { Form } from '../forms/index.ts'
import { diffSubmissions, type FormsAtHand } from './diff.ts'
import { explainPlan, parsePlan, planFlawsOn, withoutPapers } from './index.ts'
import { type SubmissionContent, submissionDigest } from './submission.ts'

const item = {
  version: 'v',
  title: { ja: '退院サマリー', en: 'Discharge summaries' },
  number: 2,
  terms: 't',
  termsNumber: 1,
  termsDigest: 'd',
  verdict: 'permit',
}
const content: SubmissionContent = {
  project: 'ECG',
  statement: 'To train.',
  purpose: { research: { diseases: ['ICD10:I21'] }, activities: ['train'], processing: { countries: ['JP'] } },
  plan: { outputs: [{ kind: 'publication', description: 'A paper' }] },
  answers: {},
  certificate: 'F',
  items: [item],
  team: [],
}
const changes = (change: Partial<SubmissionContent>, lang: 'ja' | 'en' = 'en') =>
  diffSubmissions(content, { ...content, ...change }, lang)

describe('the difference between two submissions', () => {
  it('is nothing between equals', () => {
    expect(changes({})).toEqual([])
    expect(submissionDigest(content)).toBe(submissionDigest({ ...content }))
    expect(submissionDigest(content)).not.toBe(submissionDigest({ ...content, project: 'EEG' }))
  })

  it('names each field in the reader’s language, with what it said before and says now', () => {
    expect(changes({ project: 'ECG of children' }, 'ja')).toEqual([
      { field: 'project', label: '研究課題名', kind: 'changed', before: 'ECG', after: 'ECG of children' },
    ])
    expect(changes({ statement: '' })).toEqual([
      { field: 'statement', label: 'In your own words', kind: 'removed', before: 'To train.' },
    ])
  })

  it('tells a purpose in words, and only what changed of it', () => {
    const purpose = { ...(content.purpose as object), activities: ['train', 'distil'] }
    const [headline, ...more] = changes({ purpose })
    expect(headline).toMatchObject({ field: 'purpose', kind: 'changed' })
    expect(headline?.after).toMatch(/distil/)
    expect(more).toEqual([])
  })

  it('names papers that came and went, and is the same digest as ever without any', () => {
    // What this content was signed as before papers were part of it.
    expect(submissionDigest(content)).toBe('a7edd93b6423aa769bc8422ac248d00b1cb3009dc13966919320c4262329b457')
    const paper = { id: 'p', name: '承認書.pdf', bytes: 12345, sha256: 'ab'.repeat(32) }
    expect(submissionDigest({ ...content, attachments: [paper] })).not.toBe(submissionDigest(content))
    expect(changes({ attachments: [paper] }, 'ja')).toEqual([
      {
        field: 'attachments',
        label: '添付書類',
        kind: 'added',
        after: '承認書.pdf（12,345バイト、SHA-256 abababababab…）',
      },
    ])
    const replaced = { ...paper, id: 'q', sha256: 'cd'.repeat(32) }
    expect(
      diffSubmissions({ ...content, attachments: [paper] }, { ...content, attachments: [replaced] }, 'en'),
    ).toEqual([
      {
        field: 'attachments',
        label: 'Attached papers',
        kind: 'removed',
        before: '承認書.pdf (12,345 bytes, SHA-256 abababababab…)',
      },
      {
        field: 'attachments',
        label: 'Attached papers',
        kind: 'added',
        after: '承認書.pdf (12,345 bytes, SHA-256 cdcdcdcdcdcd…)',
      },
    ])
  })

  it('tells versions, team, plan and answers that came, went or changed', () => {
    const renewed = { ...item, termsNumber: 2, termsDigest: 'e' }
    const other = { ...item, version: 'w', title: { en: 'ECG' }, number: 1 }
    expect(changes({ items: [renewed, other] }).map(({ kind, after }) => `${kind}: ${after}`)).toEqual([
      'changed: Discharge summaries, version 2 (terms no. 2)',
      'added: ECG, version 1 (terms no. 1)',
    ])
    expect(changes({ team: [{ id: 'm', name: 'Mori', part: 'statistics' }] })).toMatchObject([
      { field: 'team', kind: 'added', after: 'Mori (statistics)' },
    ])
    expect(changes({ plan: {} })).toMatchObject([{ field: 'outputs', kind: 'removed', before: 'Publication: A paper' }])
    expect(changes({ answers: { f: { number: 1, answers: { q: 'yes' } } } })).toEqual([
      { field: 'answers', label: 'Answers to forms', kind: 'added', after: 'yes' },
    ])
  })
})

describe('the difference between two rounds of answers', () => {
  const label = (ja: string, en: string) => ({ ja, en })
  const form: Form = {
    title: label('安全管理', 'Safety'),
    questions: [
      {
        id: 'cloud',
        kind: 'choice',
        label: label('クラウドを使いますか', 'Do you use a cloud?'),
        required: true,
        options: [
          { value: 'yes', label: label('はい', 'Yes') },
          { value: 'no', label: label('いいえ', 'No') },
        ],
      },
      { id: 'approval', kind: 'attachment', label: label('承認書', 'Approval'), required: true },
      { id: 'starts', kind: 'date', label: label('開始日', 'Begins'), required: false },
      {
        id: 'machines',
        kind: 'table',
        label: label('計算機', 'Machines'),
        required: false,
        columns: [
          { id: 'name', label: label('名称', 'Name'), kind: 'text' },
          { id: 'count', label: label('台数', 'Count'), kind: 'number' },
        ],
      },
    ],
  }
  const paper = { id: '0195', name: '承認書.pdf', bytes: 1, sha256: 'ab'.repeat(32) }
  const round = (answers: object): SubmissionContent => ({
    ...content,
    attachments: [paper],
    answers: { f: { number: 3, answers } },
  })
  const between = (before: object, after: object, lang: 'ja' | 'en', at: FormsAtHand = () => form) =>
    diffSubmissions(round(before), round(after), lang, at)

  it('names each question and its answer in the reader’s language', () => {
    const after = {
      cloud: 'no',
      approval: ['0195'],
      starts: '2027-04-01',
      machines: [
        { name: 'gpu', count: 8 },
        { name: 'store', count: 1 },
      ],
    }
    expect(between({ cloud: 'yes' }, after, 'ja')).toEqual([
      { field: 'answers', label: '安全管理：クラウドを使いますか', kind: 'changed', before: 'はい', after: 'いいえ' },
      { field: 'answers', label: '安全管理：承認書', kind: 'added', after: '承認書.pdf' },
      { field: 'answers', label: '安全管理：開始日', kind: 'added', after: '2027年4月1日' },
      {
        field: 'answers',
        label: '安全管理：計算機',
        kind: 'added',
        after: '名称：gpu、台数：8\n名称：store、台数：1',
      },
    ])
    expect(between(after, { ...after, cloud: 'yes', machines: [{ name: 'gpu', count: 9 }] }, 'en')).toEqual([
      { field: 'answers', label: 'Safety: Do you use a cloud?', kind: 'changed', before: 'No', after: 'Yes' },
      {
        field: 'answers',
        label: 'Safety: Machines',
        kind: 'changed',
        before: 'Name: gpu, Count: 8\nName: store, Count: 1',
        after: 'Name: gpu, Count: 9',
      },
    ])
  })

  it('asks for the form as it was numbered, and shows an answer as it was kept where it has none', () => {
    const asked: [string, number][] = []
    const nothing: FormsAtHand = (formId, number) => {
      asked.push([formId, number])
      return undefined
    }
    expect(between({}, { cloud: 'no' }, 'en', nothing)).toEqual([
      { field: 'answers', label: 'Answers to forms', kind: 'added', after: 'no' },
    ])
    expect(asked).toContainEqual(['f', 3])
    expect(between({}, { gone: 'no' }, 'en')).toEqual([
      { field: 'answers', label: 'Answers to forms', kind: 'added', after: 'no' },
    ])
  })

  it('tells apart what reads alike', () => {
    const twins = [
      { value: 'a', label: label('その他', 'Other') },
      { value: 'b', label: label('その他', 'Other') },
    ]
    const alike: Form = { ...form, questions: [{ ...form.questions[0]!, options: twins }] }
    expect(between({ cloud: 'a' }, { cloud: 'b' }, 'ja', () => alike)).toMatchObject([
      { before: 'その他（a）', after: 'その他（b）' },
    ])
    // The same words under another code, because the form was worded anew between the rounds.
    const forms: FormsAtHand = (_, number) => ({
      ...form,
      questions: [{ ...form.questions[0]!, options: [{ value: number === 3 ? 'a' : 'b', label: label('乙', 'B') }] }],
    })
    const after = { ...round({}), answers: { f: { number: 4, answers: { cloud: 'b' } } } }
    expect(diffSubmissions(round({ cloud: 'a' }), after, 'en', forms)).toMatchObject([{ before: 'a', after: 'b' }])
    expect(between({ cloud: 'a' }, { cloud: 'a' }, 'en')).toEqual([])
  })
})

describe('a plan', () => {
  const flaws = (plan: unknown) => {
    const parsed = parsePlan(plan)
    return parsed.ok ? [] : parsed.flaws.map(({ path, code }) => `${path} ${code}`)
  }

  it('may say nothing, but what it begins it must finish', () => {
    expect(flaws({})).toEqual([])
    expect(flaws(null)).toEqual([])
    expect(flaws({ ethicsApproval: { number: 'W-1' } })).toEqual(['ethicsApproval.committee missing'])
    expect(flaws({ processing: { place: 'moon', description: 'x' } })).toEqual(['processing.place unknownCode'])
    expect(flaws({ dataHandling: { storage: ' ', access: 'us', deletion: 'wiped' } })).toEqual([
      'dataHandling.storage tooFew',
    ])
    expect(flaws({ outputs: [{ kind: 'model', description: 'M', expectedOn: 'soon' }] })).toEqual([
      'outputs.0.expectedOn notADate',
    ])
    expect(flaws({ outlook: 'good' })).toEqual(['outlook unknownField'])
  })

  it('names its letter of approval among the papers, and is told when it is not there', () => {
    const stated = { ethicsApproval: { number: 'W-1', committee: 'W', attachment: 'p' } }
    const plan = parsePlan(stated)
    if (!plan.ok) throw new Error('The plan is whole')
    expect(planFlawsOn(plan.value, '2026-11-24', new Set(['p']))).toEqual([])
    expect(planFlawsOn(plan.value, '2026-11-24', new Set(['q']))).toMatchObject([
      { path: 'ethicsApproval.attachment', code: 'unknownCode' },
    ])
    expect(explainPlan(plan.value, 'ja', new Map([['p', '承認書.pdf']]))).toEqual([
      { field: 'ethicsApproval', text: 'Wの承認（W-1、文書：承認書.pdf）を得ています。' },
    ])
    expect(withoutPapers(stated)).toEqual({ ethicsApproval: { number: 'W-1', committee: 'W' } })
    expect(withoutPapers({ ethicsApproval: 7 })).toEqual({ ethicsApproval: 7 })
    const paper = { id: 'p', name: '承認書.pdf', bytes: 1, sha256: 'ab'.repeat(32) }
    const named = diffSubmissions(content, { ...content, plan: stated, attachments: [paper] }, 'en')
    expect(named).toContainEqual(
      expect.objectContaining({ field: 'ethicsApproval', after: 'Approved by W (W-1; document: 承認書.pdf).' }),
    )
  })

  it('names the papers of its certificates, each on its own line, and is told of one that is not there', () => {
    const stated = {
      certificates: [
        { name: 'ISMS', attachment: 'p' },
        { name: 'P-mark', attachment: 'q' },
      ],
    }
    const plan = parsePlan(stated)
    if (!plan.ok) throw new Error('The plan is whole')
    expect(planFlawsOn(plan.value, '2026-11-24', new Set(['p', 'q']))).toEqual([])
    expect(planFlawsOn(plan.value, '2026-11-24', new Set(['p']))).toMatchObject([
      { path: 'certificates.1.attachment', code: 'unknownCode', message: { en: expect.stringContaining('P-mark') } },
    ])
    expect(explainPlan(plan.value, 'en', new Map([['p', 'isms.pdf']]))).toEqual([
      { field: 'dataHandling', text: 'Paper of ISMS: isms.pdf' },
      { field: 'dataHandling', text: 'Paper of P-mark: q' },
    ])
    expect(withoutPapers(stated)).toEqual({})
  })

  it('is told when an approval has expired, and what would do', () => {
    const plan = parsePlan({ ethicsApproval: { number: 'W-1', committee: 'W', expiresOn: '2026-11-24' } })
    if (!plan.ok) throw new Error('The plan is whole')
    expect(planFlawsOn(plan.value, '2026-11-24', new Set())).toEqual([])
    expect(planFlawsOn(plan.value, '2026-11-25', new Set())).toMatchObject([
      { path: 'ethicsApproval.expiresOn', message: { en: expect.stringContaining('2026-11-25 or later') } },
    ])
  })

  it('is explained in both languages', () => {
    const plan = parsePlan({
      ethicsApproval: { number: 'W-1', committee: '若草大学', expiresOn: '2028-03-31' },
      processing: { place: 'ownPremises', description: '学内計算機室', countries: ['JP'] },
      dataHandling: { storage: 'a', access: 'b', deletion: 'c' },
      outputs: [{ kind: 'model', description: '石灰化スコア' }],
    })
    if (!plan.ok) throw new Error('The plan is whole')
    expect(explainPlan(plan.value, 'ja')[0]?.text).toBe('若草大学の承認（W-1、2028年3月31日まで有効）を得ています。')
    expect(explainPlan(plan.value, 'en')).toHaveLength(6)
  })
})
