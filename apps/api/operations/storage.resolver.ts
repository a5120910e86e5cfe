import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { parseEntry } from '@raireki/ledger'
import type { StoreVerifiedFacts } from '../backup/index.ts'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { QueryStrayObjectsArgs } from '../graphql/generated/resolvers.ts'
import { connection, pageSize, readCursor } from '../graphql/paging.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import { Database } from '../platform/prisma/database.ts'
import { ObjectStore, StoreReport, storeFault } from '../platform/store/index.ts'

const MOST_VERSIONS = 100

@Resolver()
export class StorageResolver {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly report: StoreReport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query()
  async storage(@Context() { actor }: GraphqlContext) {
    this.operatorOnly(actor)
    const { prisma } = this.database
    const kept = { state: 'published', fileCount: { gt: 0 } }
    const [fault, versionsLocked, published, uploads, strays, lastVerification] = await Promise.all([
      storeFault(this.store),
      prisma.version.count({ where: { ...kept, bodiesLockedUntil: { gt: this.clock.now() } } }),
      prisma.version.count({ where: kept }),
      prisma.upload.aggregate({ where: { state: 'open' }, _count: true, _sum: { cipherBytes: true } }),
      prisma.strayObject.aggregate({ where: { state: 'found' }, _count: true, _sum: { bytes: true } }),
      this.lastVerification(),
    ])
    return {
      engine: this.report.abilities.engine,
      probedAt: this.report.probedAt,
      abilities: this.report.outcomes(),
      answers: fault === undefined,
      fault: fault ?? null,
      lockDays: this.config.STORE_LOCK_DAYS,
      versionsLocked,
      versionsUnlocked: published - versionsLocked,
      openUploads: uploads._count,
      openBytes: Number(uploads._sum.cipherBytes ?? 0n),
      abandonHours: this.config.UPLOAD_ABANDON_HOURS,
      strayObjects: strays._count,
      strayBytes: Number(strays._sum.bytes ?? 0n),
      graceHours: this.config.STRAY_GRACE_HOURS,
      lastVerification,
    }
  }

  /** The command leaves an entry and nothing else: it may have run beside the service, or on another machine. */
  private async lastVerification() {
    const where = { type: 'StoreVerified' }
    const row = await this.database.prisma.ledgerEntry.findFirst({ where, orderBy: { id: 'desc' } })
    const parsed = row && parseEntry(row.canonical)
    if (!row || !parsed || parsed.refused) return null
    const { versions, ...counts } = parsed.entry.facts as StoreVerifiedFacts
    return { at: row.at, ...counts, versionIds: versions.slice(0, MOST_VERSIONS) }
  }

  @Query()
  async strayObjects(@Args() args: QueryStrayObjectsArgs, @Context() { actor }: GraphqlContext) {
    this.operatorOnly(actor)
    const first = pageSize(args)
    const rows = await this.database.prisma.strayObject.findMany({
      where: { state: 'found', ...(args.after ? { id: { gt: readCursor(args.after) } } : {}) },
      orderBy: { id: 'asc' },
      take: first + 1,
    })
    const graceMs = this.config.STRAY_GRACE_HOURS * 3_600_000
    const shown = rows.map((row) => ({ ...row, removedAfter: new Date(row.foundAt.getTime() + graceMs) }))
    return connection(first, shown, ({ id }) => id)
  }

  /** For everybody else there is nothing here to see. */
  private operatorOnly(actor: GraphqlContext['actor']) {
    if (!this.access.holds(signedIn(actor), 'operate', 'System')) throw notFound()
  }
}
