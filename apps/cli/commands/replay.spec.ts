import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ICD10, match, parsePurpose, parseTerms, replayFile } from '@raireki/governance'
import { runCli } from '../testing/run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-replay-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function decided(changes: object = {}): Promise<string> {
  const terms = parseTerms({ permission: { code: 'HMB' }, modifiers: ['NPU'] })
  const purpose = parsePurpose({ research: 'biomedical', nonProfit: false })
  if (!terms.ok || !purpose.ok) throw new Error('sound')
  const verdict = match(purpose.value, terms.value, { profile: 'strict', ontology: ICD10, at: '2026-04-01' })
  const target = path.join(folder, 'decision.json')
  await writeFile(target, JSON.stringify({ ...replayFile(verdict, purpose.value, terms.value, ICD10), ...changes }))
  return target
}

describe('raireki replay', () => {
  it('reaches the verdict again with no registry at hand', async () => {
    const ran = await runCli(['replay', await decided(), '--json'])
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({ same: true, verdict: 'deny', at: '2026-04-01' })
    const japanese = await runCli(['replay', await decided(), '--lang', 'ja'])
    expect(japanese.stdout).toContain('同じ入力から、同じ判定に至りました。')
  })

  it('says what differs in a file that was changed, with exit code 1', async () => {
    const forged = await decided({ terms: { permission: { code: 'GRU' } } })
    const ran = await runCli(['replay', forged])
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('These are not the terms that were decided on.')
    const json = await runCli(['replay', forged, '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'ReplayDiffers' } })
  })

  it('says what is wrong with a file that is none', async () => {
    const target = path.join(folder, 'other.json')
    await writeFile(target, '{"verdict": 3}')
    const ran = await runCli(['replay', target, '--lang', 'ja'])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toMatch(/format/)
    expect(ran.stderr).toMatch(/[ぁ-ん]/)
  })
})

describe('raireki terms convert, for people', () => {
  it('writes a page to print', async () => {
    const target = path.join(folder, 'terms.json')
    await writeFile(target, JSON.stringify({ permission: 'GRU', ai: { distil: 'forbidden' } }))
    const html = await runCli(['terms', 'convert', target, '--to', 'html', '--lang', 'ja'])
    expect(html.stdout).toMatch(/^<!doctype html>[\s\S]*別のモデルへの蒸留は禁止されています。[\s\S]*<\/html>\s*$/)
    const duo = await runCli(['terms', 'convert', target, '--to', 'duo', '--lang', 'ja'])
    expect(duo.stdout).toBe('DUO:0000042\n')
    expect(duo.stderr).toContain('別のモデルへの蒸留（ai.distil）')
  })
})
