/** One way to do the work. It answers how fast it went: more is better. */
export type Variant = {
  readonly what: string
  readonly run: () => Went | Promise<Went>
  /** Clears away what the last run left, which is not counted. */
  readonly before?: () => void | Promise<void>
}

/** A rate, and with it what was spent where another process did the work. */
type Went = number | { readonly rate: number; readonly cpuSeconds: number }

export type Measured = {
  readonly what: string
  readonly rates: readonly number[]
  /** Each to the run of the baseline just before it, so that a machine that slows down slows both. */
  readonly ratios: readonly number[]
  /** The same for each second of this process's own work, on however many cores: nobody else's load is in it. */
  readonly perCpuSecond: readonly number[]
}

/**
 * Runs every variant once per round, each right after the baseline, which is the first (A, A B, A C, and again). One
 * round more is run before and not counted: it warms the compiler and the caches.
 */
export async function interleaved([baseline, ...others]: readonly Variant[], rounds: number): Promise<Measured[]> {
  if (!baseline) return []
  const measured = [baseline, ...others].map(({ what }) => ({
    what,
    rates: [] as number[],
    ratios: [] as number[],
    perCpuSecond: [] as number[],
  }))
  const [first, ...rest] = measured
  for (let round = 0; round <= rounds; round += 1) {
    const counts = round > 0
    if (others.length === 0) note(first!, await timed(baseline), 1, counts)
    for (const [at, variant] of others.entries()) {
      const before = await timed(baseline)
      const after = await timed(variant)
      note(first!, before, 1, counts)
      note(rest[at]!, after, after.rate / before.rate, counts)
    }
  }
  return measured
}

type Timed = { readonly rate: number; readonly perCpuSecond: number }

async function timed({ run, before }: Variant): Promise<Timed> {
  await before?.()
  const began = process.cpuUsage()
  let went: Went = 0
  const seconds = await secondsOf(async () => {
    went = await run()
  })
  const { user, system } = process.cpuUsage(began)
  const { rate, cpuSeconds } = spent(went, (user + system) / 1e6)
  return { rate, perCpuSecond: (rate * seconds) / cpuSeconds }
}

const spent = (went: Went, cpuSeconds: number) => (typeof went === 'number' ? { rate: went, cpuSeconds } : went)

type Noted = { rates: number[]; ratios: number[]; perCpuSecond: number[] }

function note(into: Noted, { rate, perCpuSecond }: Timed, ratio: number, counts: boolean): void {
  if (!counts) return
  into.rates.push(rate)
  into.perCpuSecond.push(perCpuSecond)
  into.ratios.push(ratio)
}

/** Seconds of real time, as a person would wait. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

export const median = (values: readonly number[]): number => percentile(values, 50)

/** The value that this share of them does not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
