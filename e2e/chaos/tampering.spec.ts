import { callerOf } from '../../apps/api/testing/caller.ts'
import { Auditor, type Finding } from './auditor.ts'
import { pause } from './chance.ts'
import { leafOf } from './naive-tree.ts'
import { Registry } from './registry.ts'
import { countOf } from './sequencing.ts'
import { settled } from './settling.ts'
import { Tamperer } from './tampering.ts'
import { Witness } from './witness.ts'

/** More than a full tile of 256, whose hash is kept apart from its leaves. */
const HELD = 400
const SINCE = 60
/** An older checkpoint, to which somebody could turn the log back. */
const EARLIER = 350
const VICTIM = 100
/** Past the full tile, where the tree is still made from the leaves themselves. */
const LATE_VICTIM = 300

const LIE = `replace(canonical, '"n":', '"n":9')`
const TRUE_HASH = `sha256('\\x00'::bytea || convert_to(${LIE}, 'UTF8'))`
const entryAt = (index: number) => `(SELECT entry_id FROM ledger_leaf WHERE leaf_index = ${index})`

type Tampering = {
  readonly act: string
  readonly sql: string
  /** Whether the service then goes on, and signs whatever the database has become. */
  readonly goesOn?: number
  readonly shows: readonly Finding[]
}

const TAMPERINGS: readonly Tampering[] = [
  {
    act: 'changes what an entry says',
    sql: `UPDATE ledger_entry SET canonical = ${LIE} WHERE id = ${entryAt(VICTIM)}`,
    shows: ['another tree', 'not included'],
  },
  {
    act: 'changes an entry and its hash',
    sql: `UPDATE ledger_entry SET canonical = ${LIE}, leaf_hash = ${TRUE_HASH} WHERE id = ${entryAt(VICTIM)}`,
    shows: ['another tree', 'not included'],
  },
  {
    act: 'changes an entry and its hash, and lets the service sign it',
    sql: `UPDATE ledger_entry SET canonical = ${LIE}, leaf_hash = ${TRUE_HASH} WHERE id = ${entryAt(LATE_VICTIM)}`,
    goesOn: 5,
    shows: ['not an extension'],
  },
  {
    act: 'deletes an entry',
    sql: `DELETE FROM ledger_entry WHERE id = ${entryAt(VICTIM)}; DELETE FROM ledger_leaf WHERE leaf_index = ${VICTIM}`,
    shows: ['entries missing', 'another tree', 'not included'],
  },
  {
    act: 'deletes an entry and closes the gap',
    sql: `DELETE FROM ledger_entry WHERE id = ${entryAt(VICTIM)}; DELETE FROM ledger_leaf WHERE leaf_index = ${VICTIM};
      UPDATE ledger_leaf SET leaf_index = -leaf_index WHERE leaf_index > ${VICTIM};
      UPDATE ledger_leaf SET leaf_index = -leaf_index - 1 WHERE leaf_index < 0`,
    shows: ['entries missing', 'another tree', 'not included'],
  },
  {
    act: 'puts two entries in the other order',
    sql: `UPDATE ledger_leaf SET leaf_index = -1 WHERE leaf_index = ${VICTIM};
      UPDATE ledger_leaf SET leaf_index = ${VICTIM} WHERE leaf_index = ${VICTIM + 1};
      UPDATE ledger_leaf SET leaf_index = ${VICTIM + 1} WHERE leaf_index = -1`,
    shows: ['another tree', 'not included'],
  },
  {
    act: 'slips an entry in among older ones',
    sql: `UPDATE ledger_leaf SET leaf_index = -leaf_index - 1 WHERE leaf_index >= ${VICTIM};
      UPDATE ledger_leaf SET leaf_index = -leaf_index WHERE leaf_index < 0;
      INSERT INTO ledger_entry (entry_id, type, at, canonical, leaf_hash)
        SELECT gen_random_uuid(), type, at, ${LIE}, ${TRUE_HASH} FROM ledger_entry WHERE id = ${entryAt(VICTIM + 1)};
      INSERT INTO ledger_leaf SELECT ${VICTIM}, max(id) FROM ledger_entry`,
    shows: ['entries missing', 'another tree', 'not included'],
  },
  {
    act: 'cuts the end off',
    sql: cutTo(EARLIER),
    shows: ['rolled back', 'not included'],
  },
  {
    act: 'cuts the end off and lets something else grow there',
    sql: cutTo(EARLIER),
    goesOn: 150,
    shows: ['not an extension'],
  },
  {
    act: 'cuts the end off and lets as much grow again',
    sql: cutTo(EARLIER),
    goesOn: HELD + SINCE - EARLIER,
    // The same size with another root: two checkpoints that cannot both be honest.
    shows: ['checkpoint refused'],
  },
  {
    act: 'empties the ledger',
    sql: 'TRUNCATE ledger_entry, ledger_subject, ledger_disclosure, ledger_leaf, ledger_hash, ledger_checkpoint, ledger_pending',
    shows: ['checkpoint refused'],
  },
  {
    act: 'changes a stored hash of the tree',
    sql: `UPDATE ledger_hash SET hash = sha256(hash) WHERE level = 1 AND index = 0`,
    shows: ['not included'],
  },
  {
    act: 'changes the signed checkpoint',
    sql: `UPDATE ledger_checkpoint SET note = regexp_replace(note, E'\\n\\\\d+\\n', E'\\n9999\\n')
      WHERE size = (SELECT max(size) FROM ledger_checkpoint)`,
    shows: ['checkpoint refused'],
  },
  {
    act: 'files an entry under something else',
    sql: `UPDATE ledger_subject SET subject_id = gen_random_uuid() WHERE entry_id = (SELECT min(entry_id) FROM ledger_subject)`,
    shows: ['filed wrongly'],
  },
]

describe('the holder of an earlier checkpoint', () => {
  let registry: Registry
  let tamperer: Tamperer
  let auditor: Auditor
  let watched: string[]

  beforeAll(async () => {
    registry = await Registry.open()
    const api = await (await registry.start()).ready()
    const people = await registry.people(api)
    await registry.compareAccess(api)
    const witness = await Witness.of(callerOf(api.address))
    for (const size of [EARLIER, HELD]) {
      await grow(size - (await countOf(registry.owner, 'SELECT count(*) FROM ledger_entry')))
      await settled(registry.owner)
    }
    const held = (await witness.look(people.auditor))!
    expect(held.size).toBe(HELD)
    await grow(SINCE)
    await settled(registry.owner)
    const { rows } = await registry.owner.query<{ entry_id: string }>(
      `SELECT entry.entry_id FROM ledger_entry AS entry JOIN ledger_leaf AS leaf ON leaf.entry_id = entry.id
       WHERE leaf_index IN (${VICTIM}, ${LATE_VICTIM}, ${HELD - 1}) ORDER BY leaf_index`,
    )
    watched = rows.map(({ entry_id }) => entry_id)
    auditor = new Auditor(people.auditor, witness, held)
    tamperer = new Tamperer(registry.superuser)
    await tamperer.keepHonest()
  }, 120_000)

  afterAll(() => registry?.close())

  it('finds nothing wrong with an honest ledger, also as it grows', async () => {
    expect(await auditor.audit(watched)).toEqual([])
    await grow(3)
    await settled(registry.owner)
    expect(await auditor.audit(watched)).toEqual([])
    await tamperer.restore()
    expect(await auditor.audit(watched)).toEqual([])
  })

  it.each(TAMPERINGS)('sees it when somebody $act', async ({ sql, goesOn, shows }) => {
    await tamperer.run(sql)
    try {
      if (goesOn) await growTamperedWith(goesOn)
      expect(await auditor.audit(watched)).toEqual(expect.arrayContaining([...shows]))
    } finally {
      await tamperer.restore()
    }
    expect(await auditor.audit(watched)).toEqual([])
  })

  it('knows what the leaf of an entry must be without asking anybody', () => {
    expect(leafOf('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  async function grow(count: number): Promise<void> {
    await registry.record(
      Array.from({ length: count }, (_, n) => ({ type: 'Tested', subjects: {}, facts: { n }, personal: {} })),
    )
  }

  /** The service knows nothing of what was done, and signs on. */
  async function growTamperedWith(count: number): Promise<void> {
    await grow(count)
    const pending = 'SELECT count(*) FROM ledger_pending'
    for (const until = Date.now() + 10_000; (await countOf(registry.owner, pending)) > 0; await pause(10)) {
      if (Date.now() > until) throw new Error('The service did not sign the changed ledger')
    }
  }
})

/** As if nothing had happened since the log had so many entries. */
function cutTo(size: number): string {
  const later = `(SELECT entry_id FROM ledger_leaf WHERE leaf_index >= ${size})`
  return `DELETE FROM ledger_entry WHERE id IN ${later}; DELETE FROM ledger_subject WHERE entry_id IN ${later};
    DELETE FROM ledger_disclosure WHERE entry_id IN ${later}; DELETE FROM ledger_leaf WHERE leaf_index >= ${size};
    DELETE FROM ledger_hash WHERE (index + 1) * 256 ^ level > ${size}; DELETE FROM ledger_checkpoint WHERE size > ${size}`
}
