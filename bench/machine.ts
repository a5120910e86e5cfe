import { availableParallelism, loadavg } from 'node:os'

/** One line that belongs above every table: without it the figures mean nothing. */
export function machineLine(): string {
  const load = loadavg().map((one) => one.toFixed(1))
  return `${availableParallelism()} cores, Node ${process.version}, load ${load.join(' ')} (1, 5, 15 minutes)`
}
