import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { workflowDocument } from './workflow-document.ts'

const file = path.resolve(import.meta.dirname, '../../../docs/workflow.md')

describe('the workflow document', () => {
  it('says what the table says', () => {
    const written = workflowDocument()
    // In CI a stale document fails; on a desk the test writes it, and git shows the change.
    if (!process.env.CI) writeFileSync(file, written)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })
})
