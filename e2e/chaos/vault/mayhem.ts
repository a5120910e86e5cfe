import { type Chance, pause } from '../chance.ts'
import type { Terminal } from './terminal.ts'
import { choose, type Victim } from './victims.ts'

/** How often each was killed while something was done. */
export class Tally {
  private readonly counts = new Map<string, Map<string, number>>()

  count(victim: string, during: string): void {
    const row = this.counts.get(during) ?? new Map<string, number>()
    this.counts.set(during, row.set(victim, (row.get(victim) ?? 0) + 1))
  }

  /** While that was done, or in all. */
  killed(during?: string): number {
    const rows = [...this.counts].filter(([what]) => during === undefined || what === during)
    return rows.reduce((sum, [, row]) => sum + [...row.values()].reduce((all, count) => all + count, 0), 0)
  }

  /** Who, from left to right; during what, from top to bottom. */
  table(): string {
    const who = [...new Set([...this.counts.values()].flatMap((row) => [...row.keys()]))].sort()
    const lines = [...this.counts].map(([what, row]) => [what, ...who.map((each) => String(row.get(each) ?? 0))])
    const sums = who.map((each) =>
      String([...this.counts.values()].reduce((sum, row) => sum + (row.get(each) ?? 0), 0)),
    )
    const all = [['killed during', ...who], ...lines, ['in all', ...sums]]
    return all
      .map(([first, ...cells]) => `${first!.padEnd(15)}${cells.map((cell) => cell.padStart(8)).join('')}`)
      .join('\n  ')
  }
}

/**
 * Runs a command again and again while something that it needs is killed at a random moment of its course, until it
 * succeeds all the same or there were kills enough; then in peace. After each kill everything comes back, and `look`
 * may look at what is left.
 */
export async function disturb(
  what: string,
  terminal: Terminal,
  args: readonly string[],
  kills: number,
  world: { victims: readonly Victim[]; chance: Chance; tally: Tally; courseMs: number },
  look: () => Promise<void>,
): Promise<void> {
  const { victims, chance, tally, courseMs } = world
  let done = 0
  const count = ({ name }: Victim) => {
    done += 1
    tally.count(name, what)
  }
  while (done < kills) {
    const victim = choose([terminal, ...victims], chance)
    const running = terminal.run(args)
    const ended = running.then(() => 'ended' as const)
    const moment = pause(chance.below(courseMs)).then(() => 'now' as const)
    if ((await Promise.race([ended, moment])) === 'now' && (await victim.kill())) {
      count(victim)
    }
    // A command whose registry is gone tries for a while by itself: its person loses patience at some moment too.
    await Promise.race([running, pause(chance.below(courseMs / 2))])
    if (await terminal.kill()) count(terminal)
    const code = await running
    await Promise.all(victims.map((each) => each.back()))
    await look()
    if (code === 0) return
  }
  for (let tries = 1; ; tries += 1) {
    if ((await terminal.run(args)) === 0) return
    if (tries === 5) throw new Error(`${what} did not succeed in peace`)
    await pause(500)
  }
}
