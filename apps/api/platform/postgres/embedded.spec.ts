import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded.ts'
import { isAlive } from './processes.ts'

const embeddedModule = fileURLToPath(new URL('./embedded.ts', import.meta.url))

async function ask(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  let dataFolder: string
  let postgres: EmbeddedPostgres | undefined
  const open = async ({ durable = false } = {}) => {
    postgres = await openEmbeddedPostgres({ dataFolder, say: () => {}, durable })
    return postgres
  }
  const close = async () => {
    await postgres?.stop()
    postgres = undefined
  }
  const pidFile = () => join(dataFolder, 'postgres', 'cluster', 'postmaster.pid')
  const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

  // A temporary folder is closed to every other OS user, so under root this is also the hard way in.
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'raireki-embedded-'))
  })
  afterEach(async () => {
    await close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  it('keeps its data from one start to the next, and listens to this machine alone', async () => {
    const first = await open()
    await ask(first.ownerUrl, 'CREATE TABLE kept (id int)')
    expect(await ask(first.superuserUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    await close()
    expect(existsSync(pidFile())).toBe(false)
    const second = await open()
    expect(second.ownerUrl).toBe(first.ownerUrl)
    expect(await ask(second.ownerUrl, 'SELECT * FROM kept')).toEqual([])
  })

  it('lets the service read and write nothing by itself', async () => {
    const { serviceUrl } = await open()
    const [row] = await ask(serviceUrl, "SELECT current_user, pg_has_role('raireki_service', 'member') AS serves")
    expect(row).toEqual({ current_user: 'raireki', serves: true })
    await expect(ask(serviceUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
  })

  it('adopts a server that a killed process left behind', async () => {
    const program = `
      import { openEmbeddedPostgres } from ${JSON.stringify(embeddedModule)}
      await openEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, say() {} })
      process.kill(process.pid, 'SIGKILL')`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    await new Promise((resolve) => parent.once('exit', resolve))
    const left = serverPid()
    expect(isAlive(left)).toBe(true)
    const { adopted, ownerUrl } = await open()
    expect(adopted).toBe(true)
    expect(await ask(ownerUrl, 'SELECT 1 AS answers')).toEqual([{ answers: 1 }])
    await close()
    expect(isAlive(left)).toBe(false)
  })

  it('recovers what was committed before the server itself was killed', async () => {
    const { ownerUrl } = await open({ durable: true })
    await ask(ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
    process.kill(serverPid(), 'SIGKILL')
    const again = await open()
    expect(again.adopted).toBe(false)
    expect(await ask(again.ownerUrl, 'SELECT * FROM kept')).toEqual([{ id: 1 }])
  })

  it('clears a pid file whose process id now belongs to another process', async () => {
    await open()
    await close()
    writeFileSync(
      pidFile(),
      `${process.pid}\n${join(dataFolder, 'postgres', 'cluster')}\n0\n5432\n\n127.0.0.1\n\nready\n`,
    )
    const { adopted } = await open()
    expect(adopted).toBe(false)
  })

  it('takes another port where its last one is taken', async () => {
    const { ownerUrl } = await open()
    await close()
    const port = Number(new URL(ownerUrl).port)
    const squatter = await new Promise<Server>((resolve) => {
      const server = createServer().listen(port, '127.0.0.1', () => resolve(server))
    })
    const again = await open()
    expect(Number(new URL(again.ownerUrl).port)).not.toBe(port)
    squatter.close()
  })

  it('starts over where its first creation was cut short', async () => {
    mkdirSync(join(dataFolder, 'postgres', 'cluster.new-1'), { recursive: true })
    await open()
    expect(existsSync(join(dataFolder, 'postgres', 'cluster.new-1'))).toBe(false)
  })

  it('refuses the files of another PostgreSQL version', async () => {
    await open()
    await close()
    writeFileSync(join(dataFolder, 'postgres', 'cluster', 'PG_VERSION'), '15\n')
    await expect(open()).rejects.toMatchObject({ code: 'ClusterOfAnotherVersion' })
  })

  it('says why it did not start, in the server’s own words', async () => {
    await open()
    await close()
    writeFileSync(join(dataFolder, 'postgres', 'cluster', 'postgresql.conf'), 'no such setting = 1\n')
    await expect(open()).rejects.toMatchObject({
      code: 'DidNotStart',
      message: expect.stringContaining('syntax error'),
    })
  })

  it('says plainly that a folder cannot be written', async () => {
    chmodSync(dataFolder, 0o700)
    writeFileSync(join(dataFolder, 'postgres'), 'a file, not a folder')
    await expect(open()).rejects.toMatchObject({ code: 'FolderUnwritable' })
  })
})
