/** Set by `npm run chaos`: as often as before a release, instead of as often as every run has time for. */
const wholeVariable = 'CHAOS_WHOLE'

export function often({ usually, whole }: { usually: number; whole: number }): number {
  return process.env[wholeVariable] ? whole : usually
}
