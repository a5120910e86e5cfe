import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { MutationReplayJobArgs, QueryDeadLettersArgs } from '../graphql/generated/resolvers.ts'
import { pageSize, writeCursor } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { JobQueue } from '../platform/queue/index.ts'
import { StoreReport } from '../platform/store/index.ts'
import { VERSION } from '../version.ts'
import { OperationsHandler } from './operations.handler.ts'

@Resolver()
export class OperationsResolver {
  constructor(
    private readonly queue: JobQueue,
    private readonly access: Access,
    private readonly database: Database,
    private readonly store: StoreReport,
    private readonly handler: OperationsHandler,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query()
  async deadLetters(@Args() args: QueryDeadLettersArgs, @Context() { actor }: GraphqlContext) {
    this.operatorOnly(actor)
    const after = args.after ? Buffer.from(args.after, 'base64url').toString() : undefined
    const page = await this.queue.deadLetters({ first: pageSize(args), ...(after ? { after } : {}) })
    const edges = page.letters.map(({ jobId, kind, attempts, reason, failedAt }) => ({
      cursor: writeCursor(jobId),
      node: { id: jobId, kind, attempts, error: reason, failedAt },
    }))
    return {
      edges,
      pageInfo: { hasNextPage: page.next !== undefined, endCursor: page.next ? writeCursor(page.next) : null },
    }
  }

  @Query()
  async systemStatus(@Context() { actor }: GraphqlContext) {
    this.operatorOnly(actor)
    const [counts, entriesPending] = await Promise.all([
      this.queue.counts(),
      this.database.prisma.ledgerPending.count(),
    ])
    return {
      version: VERSION,
      database: this.config.DATABASE_URL ? 'PostgreSQL' : 'PostgreSQL (embedded)',
      store: this.store.abilities.engine,
      storeAbilities: this.store.words(),
      queue: this.config.REDIS_URL ? 'Redis' : 'PostgreSQL',
      jobsWaiting: counts.waiting + counts.delayed,
      jobsRunning: counts.running,
      jobsDead: counts.dead,
      entriesPending,
    }
  }

  @Mutation()
  async replayJob(@Args() { id }: MutationReplayJobArgs, @Context() context: GraphqlContext) {
    return answer('JobReplayed', await this.handler.replay(context.actor, id), context)
  }

  /** For everybody else there is nothing here to see. */
  private operatorOnly(actor: Actor) {
    if (!this.access.holds(signedIn(actor), 'operate', 'System')) throw notFound()
  }
}
