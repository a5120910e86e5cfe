import { type AccessFinding, type AccessReport, DISCREPANCIES, type Discrepancy } from '@raireki/governance'
import type { Database } from '../platform/prisma/database.ts'

type Row = { subject: string; since: Date; total: bigint }

/** The first of each kind are named, all are counted. */
const MOST_NAMED = 100

/** What happens within these minutes is not yet a difference: jobs and rounds come after the fact. */
const GRACE_MINUTES = 10

/** Compares what should be open with what is: one statement a kind, whatever the size of the registry. */
export async function compareAccess({ prisma }: Database, at: Date): Promise<AccessReport> {
  const grace = new Date(at.getTime() - GRACE_MINUTES * 60_000)
  const queries: Record<Discrepancy, () => Promise<Row[]>> = {
    approvedNotGranted: () => prisma.$queryRaw`
      SELECT request.id AS subject, item.decided_at AS since, count(*) OVER () AS total
      FROM request_item item JOIN request ON request.id = item.request_id
      WHERE item.outcome = 'approved' AND item.decided_at < ${grace} AND request.state IN ('approved', 'granted')
        AND NOT EXISTS (SELECT FROM "grant" WHERE "grant".request_item_id = item.id)
      ORDER BY since LIMIT ${MOST_NAMED}`,
    grantedNotApproved: () => prisma.$queryRaw`
      SELECT "grant".id AS subject, "grant".starts_at AS since, count(*) OVER () AS total
      FROM "grant" JOIN request_item item ON item.id = "grant".request_item_id
      WHERE item.outcome IS DISTINCT FROM 'approved'
      ORDER BY since LIMIT ${MOST_NAMED}`,
    openPastEnd: () => prisma.$queryRaw`
      SELECT id AS subject, ends_at AS since, count(*) OVER () AS total FROM "grant"
      WHERE closed_at IS NULL AND ends_at < ${grace} ORDER BY since LIMIT ${MOST_NAMED}`,
    deliveredOutside: () => prisma.$queryRaw`
      SELECT "grant".id AS subject, delivery.opened_at AS since, count(*) OVER () AS total
      FROM delivery JOIN "grant" ON "grant".id = delivery.grant_id
      WHERE delivery.opened_at < starts_at OR delivery.opened_at > least(ends_at, revoked_at)
      ORDER BY since LIMIT ${MOST_NAMED}`,
    granteeDisabled: () => prisma.$queryRaw`
      SELECT "grant".id AS subject, person.disabled_at AS since, count(*) OVER () AS total
      FROM "grant" JOIN person ON person.id = "grant".person_id
      WHERE person.disabled_at IS NOT NULL AND revoked_at IS NULL AND ends_at > ${at}
      ORDER BY since LIMIT ${MOST_NAMED}`,
    granteeLeft: () => prisma.$queryRaw`
      SELECT "grant".id AS subject, starts_at AS since, count(*) OVER () AS total
      FROM "grant" JOIN request ON request.id = "grant".request_id
      WHERE revoked_at IS NULL AND ends_at > ${at} AND "grant".person_id = request.applicant_id
        AND NOT EXISTS (SELECT FROM membership m
          WHERE m.person_id = "grant".person_id AND m.organisation_id = "grant".organisation_id)
      ORDER BY since LIMIT ${MOST_NAMED}`,
    certificateUnusable: () => prisma.$queryRaw`
      SELECT "grant".id AS subject, least(certificate.revoked_at, certificate.expires_at) AS since,
        count(*) OVER () AS total
      FROM "grant" JOIN certificate ON certificate.id = "grant".certificate_id
      WHERE "grant".revoked_at IS NULL AND ends_at > ${at}
        AND (certificate.revoked_at IS NOT NULL OR certificate.expires_at <= ${at})
      ORDER BY since LIMIT ${MOST_NAMED}`,
  }
  const found: [Discrepancy, Row[]][] = []
  for (const kind of DISCREPANCIES) found.push([kind, await queries[kind]()])
  const live = { revokedAt: null, suspendedAt: null, endsAt: { gt: at } }
  return {
    activeGrants: await prisma.grant.count({ where: live }),
    liveDeliveries: await prisma.delivery.count({ where: { expiresAt: { gt: at }, grant: { is: live } } }),
    counts: Object.fromEntries(
      found.map(([kind, rows]) => [kind, Number(rows[0]?.total ?? 0)]),
    ) as AccessReport['counts'],
    findings: found.flatMap(([kind, rows]) =>
      rows.map(({ subject, since }): AccessFinding => ({ kind, subject, since: since.toISOString() })),
    ),
  }
}
