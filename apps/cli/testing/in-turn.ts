import { readFileSync } from 'node:fs'
import { run } from '../program.ts'

/** Runs the commands that stdin lists, one after the other in one process; a NUL ends what each has said. */
for (const argv of JSON.parse(readFileSync(0, 'utf8')) as string[][]) {
  await run(argv, process.env)
  process.stdout.write('\0')
}
