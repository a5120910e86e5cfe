import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { runCli } from '../testing/run-cli.ts'

let folder: string
const put = async (name: string, text: string) => {
  await writeFile(path.join(folder, name), text)
  return path.join(folder, name)
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-inspect-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('raireki inspect', () => {
  it('passes what is clean, with its counts for a script', async () => {
    const file = await put('clean.csv', 'case,hba1c\n1,6.1\n2,5.9\n')
    const ran = await runCli(['inspect', file, '--json'])
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({ holding: 0, files: [{ format: 'csv', statistics: { records: 2 } }] })
  }, 60_000)

  it('ends with a code of its own where something would hold it back, and shows the shape alone', async () => {
    const file = await put('notes.txt', '本日退院。\n連絡先 090-1234-5678\n')
    const ran = await runCli(['inspect', file, '--lang', 'ja'])
    expect(ran.status).toBe(13)
    expect(ran.stdout).toContain('2行目')
    expect(ran.stdout).toContain('###-####-####')
    expect(ran.stdout).not.toContain('090-1234')
    expect(ran.stdout).toContain('1 ファイル')
  }, 60_000)

  it('says that a pickle would run something, whatever is allowed', async () => {
    const file = await put('model.pkl', 'cos\nsystem\n(S"id"\ntR.')
    const ran = await runCli(['inspect', file, '--allow-pickle', '--json'])
    expect(ran.status).toBe(16)
    const codes = JSON.parse(ran.stdout).files[0].findings.map(({ code }: { code: string }) => code)
    expect(codes).toContain('PickleRunsCode')
  }, 60_000)

  it('ends with a code of its own at what unfolds without end, and a pickle that runs something comes before it', async () => {
    const bomb = path.join(folder, 'zeros.gz')
    await writeFile(bomb, gzipSync(Buffer.alloc(100 * 2 ** 20)))
    const ran = await runCli(['inspect', bomb, '--json'])
    expect(ran.status).toBe(15)
    expect(ran.stdout).toContain('ArchiveBomb')
    const pickle = await put('worse.pkl', 'cos\nsystem\n(S"id"\ntR.')
    expect((await runCli(['inspect', bomb, pickle])).status).toBe(16)
  }, 60_000)

  it('keeps the common code for a pickle that runs nothing and is not allowed', async () => {
    const file = await put('harmless.pkl', '(lp0\nI1\na.')
    expect((await runCli(['inspect', file])).status).toBe(13)
    expect((await runCli(['inspect', file, '--allow-pickle'])).status).toBe(0)
  }, 60_000)

  it('says which file does not exist', async () => {
    const ran = await runCli(['inspect', path.join(folder, 'nothing.csv')])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('nothing.csv does not exist')
  }, 60_000)
})
