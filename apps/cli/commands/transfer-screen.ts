import { InvalidArgumentError } from 'commander'
import type { Session } from '../session.ts'
import { ProgressLine } from '../terminal/progress.ts'
import type { TransferEvents } from '../transfer/progress.ts'

/** Shows how far a transfer is, and what went wrong on the way where somebody is debugging. */
export function transferScreen(session: Session): { events: TransferEvents; clear: () => void } {
  const line = new ProgressLine(process.stderr, { quiet: session.output.quiet || session.output.json })
  const debugging = session.env.RAIREKI_DEBUG === '1'
  return {
    events: {
      progress: ({ path, ...state }) => line.show({ label: path, ...state }),
      trouble: ({ path, part, error }) => {
        if (debugging) process.stderr.write(`\n${path} @${part}: ${(error as Error).message}\n`)
      },
    },
    clear: () => line.clear(),
  }
}

export function parallelFrom(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw new InvalidArgumentError('1–64')
}

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

/** `512MiB`, `2G`, `1048576`: as people write sizes, in powers of 1024. */
export function sizeFrom(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:iB|B)?$/i.exec(text) ?? []
  const bytes = Math.floor(Number(digits) * (units[unit.toUpperCase()] ?? 0))
  if (digits !== '' && bytes >= 2 ** 16 && bytes < 2 ** 33) return bytes
  throw new InvalidArgumentError('64KiB … 8GiB')
}
