import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './daemon.ts'

/** Something the tests can use where a machine has it, and how Debian calls it. */
export interface Tool {
  readonly name: string
  /** What is skipped without it, to complete "Skipped: …". */
  readonly for: string
  readonly packages: readonly string[]
  /** What would do as well, where a system does not have those. */
  readonly orElse?: readonly string[]
  isHere(): boolean
}

export const redis: Tool = {
  name: 'Redis',
  for: 'the queue on Redis',
  packages: ['redis-server'],
  isHere: () => hasCommands('redis-server'),
}

export const ceph: Tool = {
  name: 'Ceph',
  for: 'the store on an S3 engine',
  packages: ['ceph-mon', 'ceph-osd', 'ceph-mgr', 'radosgw', 'ceph-common'],
  isHere: () => hasCommands('ceph', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool'),
}

/** The same engine twice. The first has no windows to draw around its pages, which takes a quarter of the time away. */
export const browsers = ['chromium-headless-shell', 'chromium']

export const chromium: Tool = {
  name: 'Chromium',
  for: 'the stories in a browser',
  packages: browsers.slice(0, 1),
  orElse: browsers.slice(1),
  isHere: () => browsers.some((browser) => hasCommands(browser)),
}

export const japaneseFonts: Tool = {
  name: 'Japanese fonts',
  for: 'Japanese text in screenshots',
  packages: ['fonts-noto-cjk'],
  isHere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
}

export const tools: readonly Tool[] = [redis, ceph, chromium, japaneseFonts]

/** Whether every command can be run. */
export function hasCommands(...commands: string[]): boolean {
  return commands.every((command) => pathOf(command) !== undefined)
}

/** Where a command is, if it is anywhere. */
export function pathOf(command: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, command)).find(canRun)
}

/** Where nothing can be installed, the reason; otherwise nothing. */
export function whyNothingCanBeInstalled(): string | undefined {
  if (!existsSync('/etc/debian_version') || !hasCommands('apt-get')) return 'this is not a Debian'
  if (process.getuid?.() !== 0) return 'only root can install packages'
  return undefined
}

/**
 * Installs what is missing where it can: as root, on Debian. Says one line for each thing, and never fails: what
 * cannot be had is skipped by the suites that need it. `RAIREKI_TEST_INSTALL=no` forbids it.
 */
export async function installWherePossible(say: (line: string) => void = console.log): Promise<void> {
  const missing = tools.filter((tool) => !tool.isHere())
  if (missing.length === 0) return
  const obstacle = process.env.RAIREKI_TEST_INSTALL === 'no' ? 'it was forbidden' : whyNothingCanBeInstalled()
  if (obstacle !== undefined) {
    for (const tool of missing) say(`${tool.name} is missing and cannot be installed: ${obstacle}.`)
    return
  }
  await aptGet('update').catch(() => {})
  for (const { name, packages, orElse } of missing) {
    say(`Installing ${name} (${packages.join(' ')}).`)
    await install(packages)
      .catch((error: unknown) => (orElse ? install(orElse) : Promise.reject(error)))
      .catch((error: unknown) => say(`${name} could not be installed: ${lastLineOf(error)}`))
  }
}

function install(packages: readonly string[]): Promise<string> {
  return aptGet('install', '-y', '--no-install-recommends', ...packages)
}

function aptGet(...args: string[]): Promise<string> {
  // A run level of 1 keeps packages from starting their services on the machine.
  return run('apt-get', ['-q', ...args], { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' })
}

function lastLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? ''
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
