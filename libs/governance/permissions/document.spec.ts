import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { permissionsDocument } from './document.ts'
import { PERMISSIONS } from './table.ts'

const file = path.resolve(import.meta.dirname, '../../../docs/permissions.md')

describe('the permissions document', () => {
  it('says what the table says', () => {
    const written = permissionsDocument()
    // In CI a stale document fails; on a desk the test writes it, and git shows the change.
    if (!process.env.CI) writeFileSync(file, written)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })

  it('has no right twice for the same role, subject and scope', () => {
    const keys = PERMISSIONS.flatMap((row) =>
      row.actions.map((action) => [row.role, action, row.subject, row.scope].join()),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('lets auditors change nothing', () => {
    const actions = PERMISSIONS.filter((row) => row.role === 'auditor').flatMap((row) => row.actions)
    expect(new Set(actions)).toEqual(new Set(['read']))
  })
})
