import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import type { InspectionState } from '@raireki/governance'
import { isFinal, type Statistics, type Where, wordsOfFinding } from '@raireki/inspection'
import { type AssetRow, CatalogueStore, type VersionRow } from '../catalogue/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  InspectionReportsArgs,
  MutationAcceptFindingsArgs,
  MutationJustifyFindingsArgs,
  QueryInspectionArgs,
  QueryInspectionsArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import { organisationsOf } from '../platform/identity/actor.ts'
import { InspectionHandler } from './inspection.handler.ts'
import { type FindingRow, type InspectionRow, InspectionStore, type ReportRow } from './inspection.store.ts'

@Resolver('Inspection')
export class InspectionResolver {
  constructor(
    private readonly store: InspectionStore,
    private readonly handler: InspectionHandler,
    private readonly catalogue: CatalogueStore,
    private readonly people: PeopleStore,
    private readonly access: Access,
  ) {}

  @Query()
  inspections(@Args() { state, ...page }: QueryInspectionsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(signedIn(actor), (state ?? null) as InspectionState | null, page)
  }

  @Query()
  inspection(@Args() { versionId }: QueryInspectionArgs, @Context() { actor }: GraphqlContext) {
    return this.store.inspection(signedIn(actor), versionId)
  }

  @ResolveField()
  assetId(@Parent() { version }: InspectionRow) {
    return version.assetId
  }

  @ResolveField()
  assetTitle(@Parent() { version }: InspectionRow) {
    return { ja: version.asset.titleJa, en: version.asset.titleEn }
  }

  @ResolveField()
  versionNumber(@Parent() { version }: InspectionRow) {
    return version.number
  }

  @ResolveField()
  version(@Parent() { versionId }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.versions, versionId)
  }

  @ResolveField()
  filesTotal(@Parent() { version }: InspectionRow) {
    return version.fileCount
  }

  @ResolveField()
  bytesTotal(@Parent() { version }: InspectionRow) {
    return version.plainBytes
  }

  @ResolveField()
  async filesDone(@Parent() { id }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.progressOf, id))?.files ?? 0
  }

  @ResolveField()
  async bytesDone(@Parent() { id }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.progressOf, id))?.bytes ?? 0
  }

  @ResolveField()
  async blockingCount(@Parent() { id }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.progressOf, id))?.blocking ?? 0
  }

  @ResolveField()
  async warnCount(@Parent() { id }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.progressOf, id))?.warn ?? 0
  }

  @ResolveField()
  async unjustifiedCount(@Parent() { id }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return (await loaders.load(this.store.progressOf, id))?.unjustified ?? 0
  }

  @ResolveField()
  statistics(@Parent() { statistics }: InspectionRow) {
    return shown(statistics)
  }

  @ResolveField()
  reports(@Parent() { id }: InspectionRow, @Args() { onlyWithFindings, ...page }: InspectionReportsArgs) {
    return this.store.reports(id, onlyWithFindings ?? false, page)
  }

  @ResolveField()
  acceptedBy(@Parent() { acceptedById }: InspectionRow, @Context() { loaders }: GraphqlContext) {
    return acceptedById ? loaders.load(this.people.people, acceptedById) : null
  }

  @ResolveField()
  async mayJustify(@Parent() { versionId, version }: InspectionRow, @Context() { actor }: GraphqlContext) {
    return version.state === 'held' && (await this.store.forCommand(actor, 'justify', versionId)) !== null
  }

  @ResolveField()
  mayAccept(@Parent() { version }: InspectionRow, @Context() { actor }: GraphqlContext) {
    if (version.state !== 'held' || !this.access.holds(actor, 'accept', 'Inspection')) return false
    return actor.kind === 'person' && !organisationsOf(actor).includes(version.asset.ownerId)
  }

  @Mutation()
  async justifyFindings(@Args() { input }: MutationJustifyFindingsArgs, @Context() context: GraphqlContext) {
    return answer('Inspection', await this.handler.justify(context.actor, input), context)
  }

  @Mutation()
  async acceptFindings(@Args() { input }: MutationAcceptFindingsArgs, @Context() context: GraphqlContext) {
    return answer('Inspection', await this.handler.accept(context.actor, input), context)
  }
}

@Resolver('FileReport')
export class FileReportResolver {
  @ResolveField()
  path(@Parent() { file }: ReportRow) {
    return file.path
  }

  @ResolveField()
  plainBytes(@Parent() { file }: ReportRow) {
    return file.plainBytes
  }

  @ResolveField()
  statistics(@Parent() { statistics }: ReportRow) {
    return shown(statistics)
  }
}

@Resolver('Finding')
export class FindingResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField()
  final(@Parent() { code }: FindingRow) {
    return isFinal(code)
  }

  @ResolveField()
  message(@Parent() { code }: FindingRow, @Context() { language }: GraphqlContext) {
    return wordsOfFinding(code)[language]
  }

  @ResolveField()
  place(@Parent() { place }: FindingRow) {
    return place as Where
  }

  @ResolveField()
  justifiedBy(@Parent() { justifiedById }: FindingRow, @Context() { loaders }: GraphqlContext) {
    return justifiedById ? loaders.load(this.people.people, justifiedById) : null
  }
}

@Resolver('Version')
export class InspectedVersionResolver {
  constructor(private readonly store: InspectionStore) {}

  @ResolveField()
  inspection(@Parent() { id }: VersionRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.ofVersion, id)
  }

  @ResolveField()
  async statistics(@Parent() { id }: VersionRow, @Context() { loaders }: GraphqlContext) {
    return shown((await loaders.load(this.store.statisticsOf, id))?.statistics)
  }
}

@Resolver('Asset')
export class InspectedAssetResolver {
  constructor(
    private readonly store: InspectionStore,
    private readonly catalogue: CatalogueStore,
  ) {}

  @ResolveField()
  async statistics(@Parent() { id }: AssetRow, @Context() { loaders }: GraphqlContext) {
    const latest = await loaders.load(this.catalogue.latestVersionOf, id)
    return latest ? shown((await loaders.load(this.store.statisticsOf, latest.id))?.statistics) : null
  }
}

function shown(statistics: unknown) {
  if (!statistics) return null
  const { resources = {}, languages = [], modalities = [], profiles = [], ...counts } = statistics as Statistics
  const byType = Object.entries(resources).map(([type, count]) => ({ type, count }))
  return { ...counts, languages, modalities, profiles, resources: byType }
}
