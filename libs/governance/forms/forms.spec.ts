import fc from 'fast-check'
import { askedQuestions, checkAnswers, relevantAnswers, strangeAttachments } from './check-answers.ts'
import type { Answers, Form, Question } from './form.ts'
import { parseForm } from './parse-form.ts'
import { formDigest, publishForm } from './publishing.ts'

const label = { ja: '質問', en: 'Question' }
const option = (value: string) => ({ value, label: { en: value } })
const FORM = {
  title: { ja: '利用計画の確認', en: 'About your plan' },
  questions: [
    { id: 'cloud', kind: 'choice', label, required: true, options: [option('yes'), option('no')] },
    { id: 'region', kind: 'text', label, required: true, showIf: { question: 'cloud', in: ['yes'] } },
    { id: 'starts', kind: 'date', label },
    { id: 'patients', kind: 'number', label },
    {
      id: 'people',
      kind: 'table',
      label,
      required: true,
      columns: [
        { id: 'name', label, kind: 'text' },
        { id: 'since', label, kind: 'date' },
      ],
    },
  ],
}
const form = (change: object = {}): Form => {
  const parsed = parseForm({ ...FORM, ...change })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}
const flawsOf = (questions: object[]) => {
  const parsed = parseForm({ title: label, questions })
  return parsed.ok ? [] : parsed.flaws.map(({ path, code }) => [path, code])
}
const wrong = (answers: Answers, thoroughness: 'draft' | 'complete' = 'complete') =>
  checkAnswers(form(), answers, thoroughness).map(({ path, code }) => [path, code])
const WHOLE = { cloud: 'no', people: [{ name: '佐藤', since: '2026-04-01' }] }

describe('a form', () => {
  it('is read, frozen, and has the same digest whatever the order of its fields', () => {
    const { questions, title } = form()
    expect(Object.isFrozen(questions[0])).toBe(true)
    expect(formDigest({ questions, title })).toBe(formDigest(form()))
  })

  it.each([
    ['a question without options', [{ id: 'a', kind: 'choice', label }], [['questions.0.options', 'missing']]],
    [
      'options where nothing is chosen',
      [{ id: 'a', kind: 'text', label, options: [option('x'), option('y')] }],
      [['questions.0.options', 'contradiction']],
    ],
    ['a table without columns', [{ id: 'a', kind: 'table', label }], [['questions.0.columns', 'missing']]],
    [
      'one id twice',
      [
        { id: 'a', kind: 'text', label },
        { id: 'a', kind: 'date', label },
      ],
      [['questions.1.id', 'duplicateCode']],
    ],
    ['an id nobody could write', [{ id: '質問', kind: 'text', label }], [['questions.0.id', 'malformedCode']]],
    ['an empty label', [{ id: 'a', kind: 'text', label: { ja: ' ' } }], [['questions.0.label', 'malformedCode']]],
    ['a kind that is not there', [{ id: 'a', kind: 'essay', label }], [['questions.0.kind', 'unknownCode']]],
    [
      'a condition on what comes later',
      [
        { id: 'a', kind: 'text', label, showIf: { question: 'b', in: ['x'] } },
        { id: 'b', kind: 'choice', label, options: [option('x'), option('y')] },
      ],
      [['questions.0.showIf.question', 'unknownCode']],
    ],
    [
      'a condition that can never be met',
      [
        { id: 'b', kind: 'choice', label, options: [option('x'), option('y')] },
        { id: 'a', kind: 'text', label, showIf: { question: 'b', in: ['z'] } },
      ],
      [['questions.1.showIf.in', 'unknownCode']],
    ],
  ])('is refused for %s', (_, questions, expected) => {
    expect(flawsOf(questions)).toEqual(expected)
  })
})

describe('answers', () => {
  it('to everything that is asked are enough', () => {
    expect(wrong(WHOLE)).toEqual([])
  })

  it('may be incomplete in a draft, never in what is submitted', () => {
    expect(wrong({}, 'draft')).toEqual([])
    expect(wrong({})).toEqual([
      ['cloud', 'missing'],
      ['people', 'missing'],
    ])
  })

  it('follow the conditions: what is not asked is neither missing nor submitted', () => {
    expect(wrong({ ...WHOLE, cloud: 'yes' })).toEqual([['region', 'missing']])
    expect(relevantAnswers(form(), { ...WHOLE, region: 'Tokyo' })).toEqual(WHOLE)
    expect(askedQuestions(form(), { cloud: 'yes' }).map(({ id }) => id)).toContain('region')
  })

  it.each([
    [{ ...WHOLE, cloud: 'maybe' }, 'cloud', 'unknownCode'],
    [{ ...WHOLE, starts: '2026-02-30' }, 'starts', 'notADate'],
    [{ ...WHOLE, patients: 'many' }, 'patients', 'wrongType'],
    [{ ...WHOLE, people: [{ name: '佐藤' }] }, 'people.0.since', 'missing'],
    [{ ...WHOLE, people: [{ name: '佐藤', since: 'April' }] }, 'people.0.since', 'notADate'],
    [{ ...WHOLE, cloud: 'yes', region: 'x'.repeat(501) }, 'region', 'outOfRange'],
    [{ ...WHOLE, other: 'x' }, 'other', 'unknownField'],
  ] as [Answers, string, string][])('say where %j is wrong', (answers, path, code) => {
    expect(wrong(answers)).toEqual([[path, code]])
    for (const { message } of checkAnswers(form(), answers, 'complete')) {
      expect(message.ja).toMatch(/[ぁ-ん]/)
      expect(message.en).toMatch(/[a-z]/)
    }
  })

  it('are judged without ever throwing, whatever arrives', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('cloud', 'region', 'starts', 'patients', 'people'), fc.jsonValue()),
        (given) => {
          const answers = given as Answers
          checkAnswers(form(), answers, 'complete')
          // What is relevant is judged the same by itself.
          const relevant = relevantAnswers(form(), answers)
          expect(checkAnswers(form(), relevant, 'complete')).toEqual(checkAnswers(form(), answers, 'complete'))
        },
      ),
    )
  })

  it('name only files that are attached to the request', () => {
    const asking = { title: label, questions: [{ id: 'papers', kind: 'attachment' as const, label, required: true }] }
    expect(strangeAttachments(asking, { papers: ['a', 'b'] }, new Set(['a', 'b']))).toEqual([])
    expect(strangeAttachments(asking, { papers: ['a', 'x'] }, new Set(['a']))).toMatchObject([
      { path: 'papers', code: 'unknownCode', message: { en: expect.stringContaining('x') } },
    ])
  })

  it('of a condition on a hidden question are not asked for either', () => {
    const chain: Question[] = [
      { id: 'a', kind: 'choice', label, required: true, options: [option('x'), option('y')] },
      {
        id: 'b',
        kind: 'choice',
        label,
        required: true,
        options: [option('x'), option('y')],
        showIf: { question: 'a', in: ['x'] },
      },
      { id: 'c', kind: 'text', label, required: true, showIf: { question: 'b', in: ['x'] } },
    ]
    const asked = askedQuestions({ title: label, questions: chain }, { a: 'y', b: 'x' })
    expect(asked.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('publishing a form', () => {
  it('counts versions, and has nothing to do for the same questions or a closed form', () => {
    const command = { formId: 'f', isClosed: false, current: undefined, form: form() }
    expect(publishForm(command)).toMatchObject({ events: [{ facts: { number: 1, questions: 5 } }] })
    const current = { number: 1, digest: formDigest(form()) }
    expect(publishForm({ ...command, current })).toMatchObject({ code: 'FormUnchanged', facts: { number: 1 } })
    expect(publishForm({ ...command, current, form: form({ title: { en: 'New' } }) })).toMatchObject({ refused: false })
    expect(publishForm({ ...command, isClosed: true })).toMatchObject({ code: 'FormClosed' })
  })
})
