import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCli } from '../testing/run-cli.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-match-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: unknown): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content))
  return target
}

const hmbForNonProfit = { permission: { code: 'HMB' }, modifiers: ['NPU'] }

describe('raireki match', () => {
  it('denies with reasons, in JSON and with exit code 0', async () => {
    const terms = await file('terms.json', hmbForNonProfit)
    const purpose = await file('purpose.json', { research: 'biomedical', nonProfit: false })
    const ran = await runCli(['match', '--terms', terms, '--purpose', purpose, '--json'])
    expect(ran.status).toBe(0)
    expect(ran.stderr).toBe('')
    const verdict = JSON.parse(ran.stdout)
    expect(verdict).toMatchObject({ verdict: 'deny', profile: 'strict' })
    expect(verdict.because).toContainEqual(expect.objectContaining({ term: 'NPU', effect: 'deny' }))
  })

  it('speaks plain Japanese when asked to', async () => {
    const terms = await file('terms.json', hmbForNonProfit)
    const purpose = await file('purpose.json', { research: 'biomedical', nonProfit: false })
    const ran = await runCli(['match', '--terms', terms, '--purpose', purpose, '--lang', 'ja'])
    expect(ran.stdout).toMatch(/^deny {2}この目的での利用は/)
    expect(ran.stdout).toContain('NPU')
  })

  it.each([
    ['general data and a biomedical purpose', { generalUse: true }, { hmbResearch: true }, 'permit'],
    ['biomedical data and a general purpose', { hmbResearch: true }, { generalUse: true }, 'deny'],
    ['a purpose about children', { generalUse: true }, { hmbResearch: true, pediatric: true }, 'review'],
  ])('reads two DUOS statements: %s', async (_what, terms, purpose, verdict) => {
    const args = ['--terms', await file('a.json', terms), '--purpose', await file('b.json', purpose)]
    const ran = await runCli(['match', ...args, '--profile', 'duos-v4', '--json'])
    expect(JSON.parse(ran.stdout)).toMatchObject({ verdict, profile: 'duos-v4' })
  })

  it('looks diseases up in an OBO file and pins its release', async () => {
    const obo = await file(
      'small.obo',
      'format-version: 1.2\ndata-version: 2026-01-01\nontology: mondo\n\n[Term]\nid: MONDO:0000001\nname: disease\n\n' +
        '[Term]\nid: MONDO:0000002\nname: heart disease\nis_a: MONDO:0000001\n',
    )
    const terms = await file('t.json', { permission: { code: 'DS', diseases: ['MONDO:0000001'], match: 'any' } })
    const purpose = await file('p.json', { research: { diseases: ['MONDO:0000002'] } })
    const ran = await runCli(['match', '--terms', terms, '--purpose', purpose, '--ontology', obo, '--json'])
    const verdict = JSON.parse(ran.stdout)
    expect(verdict.ontology).toContain('mondo')
    expect(verdict.because).toContainEqual(expect.objectContaining({ rule: 'diseaseWithin', effect: 'permit' }))
  })

  it('names every field that is wrong, in the language of the person', async () => {
    const terms = await file('wrong.json', { permission: { code: 'XYZ' }, colour: 'red' })
    const purpose = await file('p.json', { research: 'biomedical' })
    const ran = await runCli(['match', '--terms', terms, '--purpose', purpose, '--lang', 'ja', '--json'])
    expect(ran.status).toBe(2)
    const { error } = JSON.parse(ran.stdout)
    expect(error.facts.flaws.length).toBeGreaterThanOrEqual(2)
    expect(error.facts.flaws[0].message).toMatch(/[ぁ-ん]/)
  })

  it('says which file is not JSON', async () => {
    const terms = await file('broken.json', '{"permission":')
    const ran = await runCli(['match', '--terms', terms, '--purpose', terms])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('broken.json is not valid JSON')
  })
})

describe('raireki terms', () => {
  it('explains a document in plain words', async () => {
    const ran = await runCli(['terms', 'explain', await file('terms.json', hmbForNonProfit)])
    expect(ran.stdout).toContain('Not-for-profit organisations only.')
  })

  it('reads from stdin', async () => {
    const ran = await runCli(['terms', 'explain', '-', '--json'], { input: JSON.stringify(hmbForNonProfit) })
    expect(JSON.parse(ran.stdout).digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says whether terms got stricter', async () => {
    const before = await file('before.json', { permission: { code: 'HMB' } })
    const after = await file('after.json', hmbForNonProfit)
    const ran = await runCli(['terms', 'diff', before, after, '--json'])
    expect(JSON.parse(ran.stdout)).toMatchObject({ direction: 'stricter' })
  })

  it('names the diseases of which terms differ, where a file says what they are', async () => {
    const on = (code: string) => ({ permission: { code: 'DS', diseases: [code], match: 'any' } })
    const [before, after] = [
      await file('before.json', on('MONDO:0000001')),
      await file('after.json', on('MONDO:0000002')),
    ]
    const diff = ['terms', 'diff', before, after]
    expect((await runCli(diff)).stdout).toContain('MONDO:0000002')
    const named = await runCli([...diff, '--ontology', path.join(folder, 'small.obo')])
    expect(named.stdout).toMatch(/disease \(MONDO:0000001\).+heart disease \(MONDO:0000002\)/)
  })

  it('converts to DUOS and back without changing what it can say', async () => {
    const terms = await file('terms.json', { permission: { code: 'HMB' }, modifiers: ['NPUNCU'] })
    const duos = await runCli(['terms', 'convert', terms, '--to', 'duos', '--quiet'])
    const back = await runCli(['terms', 'convert', '-', '--quiet'], { input: duos.stdout })
    expect(JSON.parse(back.stdout)).toMatchObject({ permission: { code: 'HMB' }, modifiers: [{ code: 'NPUNCU' }] })
  })

  it('says what another shape has no word for', async () => {
    const terms = await file('ai.json', { permission: { code: 'GRU' }, ai: { train: 'forbidden' } })
    const ran = await runCli(['terms', 'convert', terms, '--to', 'codes', '--json'])
    expect(JSON.parse(ran.stdout).lost).toContain('ai.train')
  })
})
