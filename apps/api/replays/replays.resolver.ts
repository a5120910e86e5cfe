import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { parsePurpose, replayFile, replayVerdict, type Verdict, wordDifference, wordReplay } from '@raireki/governance'
import type { GraphqlContext } from '../graphql/context.ts'
import type { QueryReplayVerdictArgs } from '../graphql/generated/resolvers.ts'
import { diseasesInForce, Ontologies } from '../ontologies/index.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import { Database } from '../platform/prisma/database.ts'
import { storedTerms, verdictAnswer } from '../terms/index.ts'

@Resolver('Replay')
export class ReplaysResolver {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly ontologies: Ontologies,
  ) {}

  @Query('replayVerdict')
  async replay(@Args() { requestItemId }: QueryReplayVerdictArgs, @Context() { actor, language }: GraphqlContext) {
    const request = { is: this.access.where(signedIn(actor), 'read', 'Request') }
    const item = await this.database.prisma.requestItem.findFirst({
      where: { id: requestItemId, request },
      include: { terms: true, request: { select: { purpose: true } } },
    })
    if (!item) throw notFound()
    const purpose = parsePurpose(item.request.purpose)
    if (!item.verdict || !item.terms || !purpose.ok) return null
    const recorded = item.verdict as unknown as Verdict
    const terms = storedTerms(item.terms.body)
    // Where the release is not kept here any more, that is one of the differences.
    const ontology = (await this.ontologies.ofRelease(recorded.ontology)) ?? diseasesInForce()
    const replay = replayVerdict(recorded, purpose.value, terms, { ontology })
    return {
      same: replay.same,
      summary: wordReplay(replay, language),
      recorded: verdictAnswer(recorded, language),
      now: verdictAnswer(replay.verdict, language),
      differences: replay.same ? [] : replay.differs.map((one) => ({ ...one, text: wordDifference(one, language) })),
      file: replayFile(recorded, purpose.value, terms, ontology),
    }
  }
}
