import { InvalidArgumentError } from 'commander'
import { ProgressLine } from '../terminal/progress.js'
/** Shows how far a transfer is, and what went wrong on the way where somebody is debugging. */
export function transferScreen(session) {
  const line = new ProgressLine(process.stderr, { quiet: session.output.quiet || session.output.json })
  const debugging = session.env.RAIREKI_DEBUG === '1'
  return {
    events: {
      progress: ({ path, ...state }) => line.show({ label: path, ...state }),
      trouble: ({ path, part, error }) => {
        if (debugging) process.stderr.write(`\n${path} @${part}: ${error.message}\n`)
      },
    },
    clear: () => line.clear(),
  }
}
export function parallelFrom(text) {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw new InvalidArgumentError('1–64')
}
