import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  AssetVersionsArgs,
  MutationDescribeAssetArgs,
  MutationRegisterAssetArgs,
  QueryAssetArgs,
  QueryAssetsArgs,
  QueryVersionArgs,
  VersionFilesArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { Permits } from '../screening/index.ts'
import { CatalogueHandler } from './catalogue.handler.ts'
import { type AssetFilter, type AssetRow, CatalogueStore, type VersionRow } from './catalogue.store.ts'

@Resolver('Asset')
export class AssetResolver {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly handler: CatalogueHandler,
    private readonly people: PeopleStore,
    private readonly permits: Permits,
  ) {}

  @Query()
  async assets(@Args() { filter, ...page }: QueryAssetsArgs, @Context() { actor }: GraphqlContext) {
    const { permits, ...plain } = filter ?? {}
    const asked: AssetFilter = permits
      ? { ...plain, screened: await this.permits.screened(signedIn(actor), permits) }
      : plain
    return { ...(await this.catalogue.pageAssets(signedIn(actor), asked, page)), asked }
  }

  @Query()
  asset(@Args() { id }: QueryAssetArgs, @Context() { actor }: GraphqlContext) {
    return this.catalogue.asset(signedIn(actor), id)
  }

  @ResolveField()
  title(@Parent() { titleJa, titleEn }: AssetRow) {
    return { ja: titleJa, en: titleEn }
  }

  @ResolveField()
  description(@Parent() { descriptionJa, descriptionEn }: AssetRow) {
    return { ja: descriptionJa, en: descriptionEn }
  }

  @ResolveField()
  owner(@Parent() { ownerId }: AssetRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.organisations, ownerId)
  }

  @ResolveField()
  latestVersion(@Parent() { id }: AssetRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.latestVersionOf, id)
  }

  @ResolveField()
  versions(@Parent() { id }: AssetRow, @Args() page: AssetVersionsArgs, @Context() { actor }: GraphqlContext) {
    return this.catalogue.pageVersions(actor, id, page)
  }

  @Mutation()
  async registerAsset(@Args() { input }: MutationRegisterAssetArgs, @Context() context: GraphqlContext) {
    return answer('Asset', await this.handler.register(context.actor, input), context)
  }

  @Mutation()
  async describeAsset(@Args() { input }: MutationDescribeAssetArgs, @Context() context: GraphqlContext) {
    return answer('Asset', await this.handler.describe(context.actor, input), context)
  }
}

/** Counted only when somebody asks for the count. */
@Resolver('AssetConnection')
export class AssetConnectionResolver {
  constructor(private readonly catalogue: CatalogueStore) {}

  @ResolveField()
  totalCount(@Parent() { asked }: { asked: AssetFilter }, @Context() { actor }: GraphqlContext) {
    return this.catalogue.countAssets(actor, asked)
  }
}

@Resolver('Version')
export class VersionResolver {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  version(@Args() { id }: QueryVersionArgs, @Context() { actor }: GraphqlContext) {
    return this.catalogue.version(signedIn(actor), id)
  }

  @ResolveField()
  asset(@Parent() { assetId }: VersionRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.assets, assetId)
  }

  @ResolveField()
  note(@Parent() { noteJa, noteEn }: VersionRow) {
    return { ja: noteJa, en: noteEn }
  }

  @ResolveField()
  files(@Parent() { id }: VersionRow, @Args() page: VersionFilesArgs) {
    return this.catalogue.pageFiles(id, page)
  }

  @ResolveField()
  publishedBy(@Parent() { publishedById }: VersionRow, @Context() { loaders }: GraphqlContext) {
    return publishedById ? loaders.load(this.people.people, publishedById) : null
  }
}
