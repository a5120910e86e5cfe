import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { EN } from './en.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const tests = globSync(['apps/api/**/*.spec.ts', 'e2e/**/*.ts'], { cwd: root, exclude: ['**/node_modules/**'] })
  .filter((file) => !file.includes('graphql/messages/'))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n')

/** A refusal nobody can be given is a sentence nobody keeps true. */
describe('every message', () => {
  // Said by another name: the fault is RATE_LIMITED or UNAVAILABLE, the sentence says of what.
  const spokenFor: Record<string, string> = { TooManyAttempts: 'RATE_LIMITED', KeeperAway: 'UNAVAILABLE' }

  it.each(Object.keys(EN))('%s is provoked by a test', (code) => {
    expect(tests).toContain(`'${spokenFor[code] ?? code}'`)
  })
})
