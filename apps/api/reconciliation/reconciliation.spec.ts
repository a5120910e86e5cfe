import { Rounds } from '../spine/index.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let grants: string[]

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  const certificateId = await certificate(people)
  const versionIds = [(await dataset(people, 'One')).versionId, (await dataset(people, 'Two')).versionId]
  grants = await granted(service, people, { versionIds, certificateId })
}, 60_000)
afterAll(() => service?.stop())

const RECONCILE = `mutation { reconcileAccess { ... on Reconciliation { id activeGrants liveDeliveries findingCount
  counts { kind count } findings { kind text subjectId } } ... on Problem { code } } }`
const reconcile = async () => (await service.operator.ask(RECONCILE)).reconcileAccess
const sql = (text: string, values: unknown[] = []) => service.doors.database.pool.query(text, values)

describe('comparing intended with actual access', () => {
  it('finds nothing where all is as it should be', async () => {
    expect(await reconcile()).toMatchObject({ activeGrants: 2, findingCount: 0, findings: [] })
  })

  it.each([
    [
      'GRANTED_NOT_APPROVED',
      `UPDATE request_item SET outcome = 'rejected'`,
      `UPDATE request_item SET outcome = 'approved'`,
      2,
    ],
    [
      'OPEN_PAST_END',
      `UPDATE "grant" SET ends_at = now() - interval '1 hour' WHERE id = $1`,
      `UPDATE "grant" SET ends_at = now() + interval '100 days' WHERE id = $1`,
      1,
    ],
    [
      'GRANTEE_DISABLED',
      `UPDATE person SET disabled_at = now() WHERE id IN (SELECT person_id FROM "grant")`,
      'UPDATE person SET disabled_at = NULL',
      2,
    ],
    [
      'CERTIFICATE_UNUSABLE',
      'UPDATE certificate SET revoked_at = now()',
      'UPDATE certificate SET revoked_at = NULL',
      2,
    ],
  ])('finds %s, says it in words, and no longer once it is mended', async (kind, breakIt, mendIt, count) => {
    const values = breakIt.includes('$1') ? [grants[0]] : []
    await sql(breakIt, values)
    const report = await reconcile()
    expect(report.findingCount).toBe(count)
    expect(report.findings[0]).toMatchObject({ kind, text: expect.stringMatching(/\S/), subjectId: expect.any(String) })
    await sql(mendIt, values)
    expect((await reconcile()).findingCount).toBe(0)
  })

  it('finds what was approved and never granted, and what was delivered outside the grant', async () => {
    await sql(
      `INSERT INTO delivery (id, grant_id, person_id, fingerprint, header, file_ids, cipher_bytes, opened_at, expires_at)
       SELECT gen_random_uuid(), id, person_id, 'F', '\\x00', '{}', 1, starts_at - interval '1 day', now() FROM "grant" WHERE id = $1`,
      [grants[0]],
    )
    expect((await reconcile()).findings).toMatchObject([{ kind: 'DELIVERED_OUTSIDE', subjectId: grants[0] }])
    await sql('DELETE FROM delivery')
    await sql('DELETE FROM obligation WHERE grant_id = $1', [grants[0]])
    await sql('DELETE FROM "grant" WHERE id = $1', [grants[0]])
    await sql(`UPDATE request_item SET decided_at = now() - interval '1 hour'`)
    expect((await reconcile()).findings).toMatchObject([{ kind: 'APPROVED_NOT_GRANTED' }])
  })

  it('is made once a day by itself, and is for operators and auditors', async () => {
    await sql('DELETE FROM reconciliation')
    const rounds = service.service.app.get(Rounds)
    await rounds.now('reconcile-access')
    await rounds.now('reconcile-access')
    const LIST = '{ reconciliations { edges { node { madeAt findingCount } } } }'
    expect((await people.auditor.ask(LIST)).reconciliations.edges).toHaveLength(1)
    expect((await people.provider.ask(LIST)).reconciliations.edges).toHaveLength(0)
    expect((await people.auditor.ask(RECONCILE)).reconcileAccess).toEqual({ code: 'NotPermitted' })
  })
})
