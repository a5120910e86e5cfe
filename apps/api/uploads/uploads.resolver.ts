import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import type { VersionRow } from '../catalogue/index.ts'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationAbandonVersionArgs,
  MutationCompleteUploadArgs,
  MutationOpenUploadArgs,
  MutationOpenVersionArgs,
  MutationPublishVersionArgs,
  QueryPartUrlsArgs,
  QueryUploadArgs,
} from '../graphql/generated/resolvers.ts'
import { signedIn } from '../platform/identity/access.ts'
import { Keeper } from '../platform/keys/keeper.ts'
import { partCountOf, UploadsHandler } from './uploads.handler.ts'
import { type UploadRow, UploadsStore } from './uploads.store.ts'
import { VersionsHandler } from './versions.handler.ts'

@Resolver('Upload')
export class UploadResolver {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly handler: UploadsHandler,
    private readonly keeper: Keeper,
  ) {}

  @Query()
  registryKey(@Context() { actor }: GraphqlContext) {
    signedIn(actor)
    return this.keeper.certificate()
  }

  @Query()
  upload(@Args() { id }: QueryUploadArgs, @Context() { actor }: GraphqlContext) {
    return this.uploads.upload(signedIn(actor), id)
  }

  @ResolveField()
  partCount(@Parent() upload: UploadRow) {
    return partCountOf(upload)
  }

  @ResolveField()
  async storedParts(@Parent() upload: UploadRow) {
    const parts = await this.handler.storedParts(upload)
    return parts.map(({ number, size, etag }) => ({ number, bytes: size, etag }))
  }

  @Mutation()
  async openUpload(@Args() { input }: MutationOpenUploadArgs, @Context() context: GraphqlContext) {
    return answer('Upload', await this.handler.open(context.actor, input), context)
  }

  @Query()
  async partUrls(@Args() { uploadId, numbers }: QueryPartUrlsArgs, @Context() context: GraphqlContext) {
    const signed = await this.handler.signParts(context.actor, uploadId, numbers, context.origin)
    return answer('PartUrls', signed, context)
  }

  @Mutation()
  async completeUpload(@Args() { input }: MutationCompleteUploadArgs, @Context() context: GraphqlContext) {
    return answer('File', await this.handler.complete(context.actor, input), context)
  }
}

@Resolver('Version')
export class VersionMakingResolver {
  constructor(
    private readonly handler: VersionsHandler,
    private readonly uploads: UploadsStore,
  ) {}

  @ResolveField()
  manifest(@Parent() version: VersionRow) {
    return this.uploads.manifest(version)
  }

  @ResolveField()
  lockedUntil(@Parent() { bodiesLockedUntil }: VersionRow) {
    return bodiesLockedUntil
  }

  @Mutation()
  async openVersion(@Args() { input }: MutationOpenVersionArgs, @Context() context: GraphqlContext) {
    const note = input.note ?? { ja: '', en: '' }
    return answer('Version', await this.handler.open(context.actor, { ...input, note }), context)
  }

  @Mutation()
  async publishVersion(@Args() { input }: MutationPublishVersionArgs, @Context() context: GraphqlContext) {
    const { versionId, lineage, original } = input
    const [header, digest, signature] = [input.header ?? null, input.digest ?? null, input.signature ?? null]
    const command = { versionId, lineage, original, header, digest, signature }
    return answer('Version', await this.handler.publish(context.actor, command), context)
  }

  @Mutation()
  async abandonVersion(@Args() { versionId }: MutationAbandonVersionArgs, @Context() context: GraphqlContext) {
    return answer('Version', await this.handler.abandon(context.actor, versionId), context)
  }
}
