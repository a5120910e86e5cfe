import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { admin } from '../../drill/admin.ts'
import { ceph } from '../../engines/tools.ts'
import { approve, openCases, registerAsset, setTerms, voteUntilOneIsMissing } from '../casework.ts'
import { type Chance, pause, withChance } from '../chance.ts'
import { figure } from '../figures.ts'
import { mismatches } from '../reconcile.ts'
import { settled } from '../settling.ts'
import { disturb } from './mayhem.ts'
import { choose } from './victims.ts'
import { World } from './world.ts'

const KILLS = Number(process.env.CHAOS_KILLS ?? 200)
const isWhole = KILLS >= 200
const LONGEST_MS = isWhole ? 3_600_000 : 600_000
/** On the long run the store is an engine of its own, and dies as well, unless a folder is asked for. */
const withEngine = isWhole && process.env.CHAOS_STORE !== 'folder' && ceph.isHere()
const share = (part: number) => Math.ceil(KILLS * part)
const INSPECTED_FILES = 6

describe(`the vault, where ${KILLS} processes die at work`, () => {
  let world: World
  let courseMs = 1_500
  let delivered: { folder: string; grantId: string }

  beforeAll(async () => {
    world = await World.open(withEngine)
  }, 300_000)
  afterAll(() => world?.close(), 60_000)

  it(
    'loses nothing that was pushed, and shows nothing by halves',
    () =>
      withChance('pushes', async (chance) => {
        await push('in peace', 0, chance)
        courseMs = await lasting(() => push('measured', 0, chance))
        for (let n = 0; left('push', 0.4) > 0; n += 1) await push(`push-${n}`, Math.min(8, left('push', 0.4)), chance)
      }),
    LONGEST_MS,
  )

  it(
    'looks into each file once, and lets nobody see a version before',
    () =>
      withChance('inspections', async (chance) => {
        courseMs = await inspected('looked into in peace', 0, chance)
        for (let n = 0; left('inspection', 0.15) > 0; n += 1) {
          await inspected(`looked-into-${n}`, Math.min(3, left('inspection', 0.15)), chance)
        }
      }),
    LONGEST_MS,
  )

  it(
    'delivers whole files or none',
    () =>
      withChance('deliveries', async (chance) => {
        const { folder, assetId } = await push('to be delivered', 0, chance)
        delivered = { folder, grantId: await granted(await publishedOf(assetId)) }
        courseMs = await lasting(() => pulledInPeace('measured'))
        for (let n = 0; left('delivery', 0.25) > 0; n += 1) {
          const out = path.join(world.developer.shell.home, `out-${n}`)
          const args = ['pull', delivered.grantId, '--to', out]
          await disturb(
            'delivery',
            world.developer,
            args,
            Math.min(8, left('delivery', 0.25)),
            around(chance),
            async () => expectWholeOrNone(out),
          )
          expectWhole(out)
        }
      }),
    LONGEST_MS,
  )

  it(
    'changes its key, and everything still opens',
    () =>
      withChance('rotations', async (chance) => {
        const { operator } = world
        courseMs = await lasting(async () => expect(await operator.run(['rotate-key'])).toBe(0))
        for (let n = 0; left('rotation', 0.2) > 0; n += 1) {
          await disturb('rotation', operator, ['rotate-key'], Math.min(6, left('rotation', 0.2)), around(chance), () =>
            expectNothingByHalves(),
          )
          await pulledInPeace(`after-rotation-${n}`)
        }
        await push('after the last rotation', 0, chance)
      }),
    LONGEST_MS,
  )

  it(
    'is in the end what it says it is',
    async () => {
      figure(world.tally.table())
      expect(world.tally.killed()).toBeGreaterThanOrEqual(KILLS)
      // Who was killed last may have left an entry that the next sequencer is about to reach.
      await settled(world.registry.owner)
      expect(await mismatches(world.registry.owner)).toEqual([])
      const verdict = await admin(world.adminEnv, ['verify-store'])
      expect(verdict).toMatchObject({ status: 0, said: expect.stringContaining('all as pushed') })
      const strays = await world.strays()
      figure(`Left behind: ${strays.objects} objects, ${strays.uploads} empty uploads, ${strays.parts} parts`)
      expect(strays).toMatchObject({ objects: 0, parts: 0 })
    },
    LONGEST_MS,
  )

  const left = (during: string, part: number) => share(part) - world.tally.killed(during)
  const around = (chance: Chance) => ({ victims: world.victims, chance, tally: world.tally, courseMs })

  /** One dataset from one folder, pushed while its helpers are killed. */
  async function push(name: string, kills: number, chance: Chance) {
    const { folder, assetId } = await prepared(name)
    for (let n = 0; n < 5; n += 1) {
      writeFileSync(path.join(folder, `part-${n}.bin`), randomBytes(Math.ceil(chance.below(300_000))))
    }
    // Two parts, now and then: what a kill leaves of them must be there still.
    if (kills > 0 && chance.below(4) < 1) writeFileSync(path.join(folder, 'large.bin'), randomBytes(66 * 2 ** 20))
    const args = ['push', folder, '--asset', assetId]
    await disturb('push', world.provider, args, kills, around(chance), expectNothingByHalves)
    // However often it was killed, and where: one version, and no draft beside it.
    const { rows } = await world.registry.owner.query(
      `SELECT state, count(file.id)::int AS files FROM version LEFT JOIN file ON file.version_id = version.id
       WHERE asset_id = $1 GROUP BY version.id`,
      [assetId],
    )
    expect(rows).toEqual([{ state: 'published', files: readdirSync(folder).length }])
    return { folder, assetId }
  }

  /** One dataset that takes its time to be looked into, while whoever looks is killed. Answers how long it took. */
  async function inspected(name: string, kills: number, chance: Chance) {
    const { folder, assetId } = await prepared(name)
    for (let n = 0; n < INSPECTED_FILES; n += 1) {
      writeFileSync(path.join(folder, `findings-${n}.txt`), '所見なし。特記すべき異常を認めない。\n'.repeat(20_000))
    }
    const pushing = world.provider.run(['push', folder, '--asset', assetId])
    await reaches(assetId, ['inspecting', 'published'])
    const began = performance.now()
    for (let done = 0; done < kills; ) {
      await pause(chance.below(courseMs / 3))
      if ((await stateOf(assetId)) !== 'inspecting') break
      const victim = choose(world.victims, chance)
      if (await victim.kill()) {
        world.tally.count(victim.name, 'inspection')
        done += 1
      }
      await Promise.all(world.victims.map((each) => each.back()))
      await expectNothingByHalves()
    }
    await reaches(assetId, ['published'])
    const lastedMs = performance.now() - began
    await world.provider.kill()
    await pushing
    const { rows } = await world.registry.owner.query(
      `SELECT (SELECT count(*)::int FROM file_report JOIN file ON file.id = file_id WHERE file.version_id = version.id)
                AS reports,
              (SELECT count(*)::int FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
                WHERE type = 'FileInspected' AND ledger_subject.role = 'version' AND ledger_subject.subject_id = version.id) AS entries
       FROM version WHERE asset_id = $1`,
      [assetId],
    )
    expect(rows).toEqual([{ reports: INSPECTED_FILES, entries: INSPECTED_FILES }])
    return lastedMs
  }

  async function prepared(name: string) {
    const folder = path.join(world.provider.shell.home, name.replaceAll(' ', '-'))
    mkdirSync(folder)
    const { provider, hospitalId } = world.people
    const assetId = await registerAsset(provider, 'DATASET', hospitalId)
    const { query, variables } = setTerms(assetId, { permission: { code: 'GRU' } })
    await provider.ask(query, variables)
    return { folder, assetId }
  }

  async function stateOf(assetId: string): Promise<string | undefined> {
    const { rows } = await world.registry.owner.query('SELECT state FROM version WHERE asset_id = $1', [assetId])
    return rows[0]?.state
  }

  async function reaches(assetId: string, states: readonly string[]): Promise<void> {
    for (const until = Date.now() + 120_000; Date.now() < until; await pause(20)) {
      if (states.includes((await stateOf(assetId)) ?? '')) return
    }
    throw new Error(`The version is ${await stateOf(assetId)}, not ${states.join(' or ')}`)
  }

  /** Whatever moment it is, a published version has all its files, looked into and whole. */
  async function expectNothingByHalves(): Promise<void> {
    const { rows } = await world.registry.owner.query(`
      SELECT version.id FROM version WHERE state = 'published'
        AND (file_count <> (SELECT count(*) FROM file WHERE version_id = version.id)
          OR file_count <> (SELECT count(*) FROM file_report JOIN file ON file.id = file_id
                             WHERE file.version_id = version.id)
          OR header IS NULL OR digest IS NULL
          OR EXISTS (SELECT FROM upload WHERE version_id = version.id AND upload.state = 'open'))`)
    expect(rows).toEqual([])
  }

  async function publishedOf(assetId: string): Promise<string> {
    const { rows } = await world.registry.owner.query(
      `SELECT id FROM version WHERE asset_id = $1 AND state = 'published'`,
      [assetId],
    )
    return rows[0].id
  }

  async function granted(versionId: string): Promise<string> {
    const { people, developer } = world
    await developer.shell.json('key', 'new')
    const { me } = await people.developer.ask('{ me { certificates { id } } }')
    const cases = await openCases(people, me.certificates[0].id, 1, [versionId])
    await voteUntilOneIsMissing(people, cases)
    const { query, variables } = approve(cases[0]!)
    await people.lawyer.ask(query, variables)
    for (let tries = 0; tries < 600; tries += 1) {
      const { grants } = await people.developer.ask('{ grants(first: 5) { edges { node { id } } } }')
      if (grants.edges.length > 0) return grants.edges[0].node.id
      await pause(50)
    }
    throw new Error('The grant was not issued')
  }

  async function pulledInPeace(name: string): Promise<void> {
    const out = path.join(world.developer.shell.home, name)
    expect(await world.developer.run(['pull', delivered.grantId, '--to', out])).toBe(0)
    expectWhole(out)
  }

  function expectWhole(out: string): void {
    expect(finalNames(out).sort()).toEqual(readdirSync(delivered.folder).sort())
    expectWholeOrNone(out)
    rmSync(out, { recursive: true, force: true })
  }

  /** A file that has its name is the file, whoever was killed. */
  function expectWholeOrNone(out: string): void {
    for (const name of finalNames(out)) {
      expect(readFileSync(path.join(out, name)).equals(readFileSync(path.join(delivered.folder, name)))).toBe(true)
    }
  }

  function finalNames(out: string): string[] {
    return existsSync(out) ? readdirSync(out).filter((name) => name.endsWith('.bin')) : []
  }
})

async function lasting(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
