import { spawnSync } from 'node:child_process'

/** The first version of sq that reads and writes SEIPDv2. */
const FIRST_MAJOR = 1

/** What keeps sq from being asked, or nothing when it can be. */
export function whyNotSq(): string | undefined {
  const answers = ['version', '--version'].map((word) => spawnSync('sq', [word], { encoding: 'utf8' }))
  const text = answers.map(({ stdout, stderr }) => `${stdout ?? ''}${stderr ?? ''}`).join(' ')
  const version = /\bsq (\d+)\.(\d+)\.(\d+)/.exec(text)
  if (!version) return 'sq is not installed here'
  const [found, major] = version
  return Number(major) >= FIRST_MAJOR ? undefined : `the ${found} installed here is older than SEIPDv2`
}

export function sq(words: readonly string[], input?: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync('sq', ['--home', 'none', ...words], { input, maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`sq ${words[0]}: ${stderr}`)
  return stdout
}
