import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lockDataFolder } from './lock.ts'

const lockModule = fileURLToPath(new URL('./lock.ts', import.meta.url))

/** Another process that takes the lock and holds it until told otherwise. */
async function holder(folder: string) {
  const program = `
    import { lockDataFolder } from ${JSON.stringify(lockModule)}
    try {
      lockDataFolder(${JSON.stringify(folder)}).announce('http://localhost:4000')
      console.log('held')
    } catch (error) { console.log(error.code) }
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (line) => resolve(String(line).trim())))
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  return { pid: child.pid, said, end }
}

describe('the lock of a data folder', () => {
  let folder: string
  const file = () => join(folder, 'running.json')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'raireki-lock-'))
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  })

  it('tells a second start which process runs, and where', async () => {
    const first = await holder(folder)
    expect(first.said).toBe('held')
    expect(() => lockDataFolder(folder)).toThrow(`at http://localhost:4000 (process ${first.pid})`)
    await first.end('SIGTERM')
  })

  it('is taken over from a killed process', async () => {
    const first = await holder(folder)
    await first.end('SIGKILL')
    expect(existsSync(file())).toBe(true)
    lockDataFolder(folder).release()
    expect(existsSync(file())).toBe(false)
  })

  it('is taken over where the process id now belongs to another process', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.ppid, processStart: 'long ago' }))
    lockDataFolder(folder).release()
    expect(existsSync(file())).toBe(false)
  })

  it('is taken over where its file was cut short', () => {
    writeFileSync(file(), '{"pid":')
    const lock = lockDataFolder(folder)
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
  })

  it('goes to exactly one of several starts that find the same stale lock', async () => {
    const first = await holder(folder)
    await first.end('SIGKILL')
    const starts = await Promise.all([holder(folder), holder(folder), holder(folder), holder(folder)])
    expect(starts.map(({ said }) => said).sort()).toEqual(['FolderInUse', 'FolderInUse', 'FolderInUse', 'held'])
    await Promise.all(starts.map(({ end }) => end('SIGKILL')))
  })

  it('says plainly that a folder cannot be written', () => {
    const blocked = join(folder, 'a-file')
    writeFileSync(blocked, '')
    expect(() => lockDataFolder(join(blocked, 'data'))).toThrow(/cannot be written \(ENOTDIR\)/)
    if (process.platform === 'linux') expect(() => lockDataFolder('/proc/raireki')).toThrow(/cannot be written/)
  })
})
