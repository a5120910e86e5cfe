import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { CatalogueStore, type VersionRow } from '../catalogue/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationDeclareLineageArgs,
  QueryLineageArgs,
  QueryLineageLinkArgs,
} from '../graphql/generated/resolvers.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import { EffectiveTermsReader } from './effective-terms.ts'
import { LineageHandler } from './lineage.handler.ts'
import { type EdgeRow, LineageStore, type Walked } from './lineage.store.ts'

const LARGEST_GRAPH = 2_500

@Resolver('LineageLink')
export class LineageResolver {
  constructor(
    private readonly store: LineageStore,
    private readonly catalogue: CatalogueStore,
    private readonly handler: LineageHandler,
  ) {}

  @Query()
  async lineage(
    @Args() { versionId, direction, depth, limit }: QueryLineageArgs,
    @Context() { actor }: GraphqlContext,
  ) {
    if (depth < 0 || depth > 100) throw badInput('depth', '0–100')
    if (limit < 1 || limit > LARGEST_GRAPH) throw badInput('limit', `1–${LARGEST_GRAPH}`)
    await this.catalogue.version(signedIn(actor), versionId)
    const up = direction === 'downstream' ? [] : await this.store.walk(versionId, 'upstream', depth, limit)
    const down = direction === 'upstream' ? [] : await this.store.walk(versionId, 'downstream', depth, limit)
    const nearest = [
      { id: versionId, distance: 0 },
      ...away(up).map(({ id, distance }) => ({ id, distance: -distance })),
      ...away(down),
    ].sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
    const nodes = nearest.slice(0, limit)
    const links = await this.store.edgesAmong(
      actor,
      nodes.map(({ id }) => id),
    )
    return { nodes, links, truncated: nearest.length > limit }
  }

  @Query()
  async lineageLink(@Args() { id }: QueryLineageLinkArgs, @Context() { actor }: GraphqlContext) {
    const edge = await this.store.edge(signedIn(actor), id)
    if (!edge) throw notFound()
    return edge
  }

  @ResolveField()
  derived(@Parent() { derivedId }: EdgeRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, derivedId)
  }

  @ResolveField()
  origin(@Parent() { originId }: EdgeRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, originId)
  }

  @Mutation()
  async declareLineage(@Args() { input }: MutationDeclareLineageArgs, @Context() context: GraphqlContext) {
    return answer('Version', await this.handler.declare(context.actor, input), context)
  }
}

@Resolver('LineageNode')
export class LineageNodeResolver {
  constructor(private readonly catalogue: CatalogueStore) {}

  @ResolveField()
  version(@Parent() { id }: Walked, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, id)
  }
}

@Resolver('Version')
export class VersionLineageResolver {
  constructor(
    private readonly store: LineageStore,
    private readonly effective: EffectiveTermsReader,
  ) {}

  @ResolveField()
  origins(@Parent() { id }: VersionRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.originsOf, id)
  }

  @ResolveField()
  effectiveTerms(@Parent() { id }: VersionRow, @Context() { actor, language }: GraphqlContext) {
    return this.effective.of(actor, id, language)
  }
}

@Resolver('EffectiveTerms')
export class EffectiveTermsResolver {
  constructor(private readonly catalogue: CatalogueStore) {}

  @ResolveField()
  async sources(@Parent() { sourceIds }: { sourceIds: readonly string[] }, @Context() { loaders }: GraphqlContext) {
    const versions = await Promise.all(sourceIds.map((id) => loaders.load(this.catalogue.versions, id)))
    return versions.filter((version) => version !== undefined)
  }
}

function away(walked: readonly Walked[]): Walked[] {
  return walked.filter(({ distance }) => distance > 0)
}
