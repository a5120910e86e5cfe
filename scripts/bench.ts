/**
 * Runs the measurements of one subject, side by side with its peers, and prints a table.
 *
 *   npm run bench             names the subjects
 *   npm run bench -- vault    measures one
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './packages.ts'
import { say } from './say.ts'

const folder = path.join(root, 'bench')
const subjects = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'main.ts')))
      .map(({ name }) => name)
  : []
const [subject] = process.argv.slice(2)

if (subject !== undefined && subjects.includes(subject)) {
  await import(pathToFileURL(path.join(folder, subject, 'main.ts')).href)
} else {
  say(`Say what to measure: npm run bench -- ${subjects.join(' | ')}`)
  process.exitCode = subject === undefined ? 0 : 2
}
