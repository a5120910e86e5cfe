import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerForm } from './answering.ts'
import { addAttachment, removeAttachment } from './attaching.ts'
import { REQUEST_STATES } from './workflow.ts'
import { openTo, workflowDocument } from './workflow-document.ts'

const file = path.resolve(import.meta.dirname, '../../../docs/workflow.md')

describe('the workflow document', () => {
  const request = { id: 'r', organisationId: 'o', submittedAt: null }
  const paper = { attachmentId: 'a', name: 'a.pdf', bytes: 1, sha256: 'ab', held: 0 }

  it.each(REQUEST_STATES)('lists of papers and answers just what the rules let an applicant do: %s', (state) => {
    const outcomes = {
      answerForm: answerForm({
        request: { ...request, state },
        formId: 'f',
        number: 1,
        answered: 1,
        revision: { now: 0 },
      }),
      attach: addAttachment({ request: { ...request, state }, ...paper }),
      removeAttachment: removeAttachment(request, { id: 'a', uploadedAt: new Date(0) }),
    }
    const open = Object.entries(outcomes).flatMap(([action, { refused }]) => (refused ? [] : [action]))
    expect(openTo(state, 'applicant').filter((action) => action in outcomes)).toEqual(open)
    const row = workflowDocument()
      .split('\n')
      .find((line) => line.startsWith(`| ${state} |`))
    expect(Object.keys(outcomes).filter((action) => row?.includes(action))).toEqual(open)
    expect(openTo(state, 'reviewer').filter((action) => action in outcomes)).toEqual([])
  })

  it('says what the table says', () => {
    const written = workflowDocument()
    // In CI a stale document fails; on a desk the test writes it, and git shows the change.
    if (!process.env.CI) writeFileSync(file, written)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })
})
