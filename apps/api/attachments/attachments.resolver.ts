import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import { parsePlan } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { MutationRemoveAttachmentArgs } from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import type { RequestRow } from '../requests/index.ts'
import { AttachmentsHandler } from './attachments.handler.ts'
import { type AttachmentRow, AttachmentsStore } from './attachments.store.ts'

@Resolver('Attachment')
export class AttachmentResolver {
  constructor(
    private readonly handler: AttachmentsHandler,
    private readonly store: AttachmentsStore,
    private readonly people: PeopleStore,
  ) {}

  @ResolveField()
  bytes(@Parent() { bytes }: AttachmentRow) {
    return Number(bytes)
  }

  @ResolveField()
  uploadedBy(@Parent() { uploadedById }: AttachmentRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, uploadedById)
  }

  @ResolveField()
  async viewerMayRemove(@Parent() { requestId, uploadedAt }: AttachmentRow, @Context() { loaders }: GraphqlContext) {
    const submitted = await loaders.load(this.store.attachable, requestId)
    return submitted !== undefined && (submitted === 'never' || uploadedAt > submitted)
  }

  @Mutation()
  async removeAttachment(@Args() { attachmentId }: MutationRemoveAttachmentArgs, @Context() context: GraphqlContext) {
    return answer('Request', await this.handler.remove(context.actor, attachmentId), context)
  }
}

@Resolver('Request')
export class RequestAttachmentsResolver {
  constructor(private readonly store: AttachmentsStore) {}

  @ResolveField()
  attachments(@Parent() { id }: RequestRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.ofRequest, id)
  }

  @ResolveField()
  async ethicsLetter(@Parent() { id, plan }: RequestRow, @Context() { loaders }: GraphqlContext) {
    const parsed = parsePlan(plan)
    const letter = parsed.ok ? parsed.value.ethicsApproval?.attachment : undefined
    if (letter === undefined) return null
    return (await loaders.load(this.store.ofRequest, id))?.find((paper) => paper.id === letter) ?? null
  }

  @ResolveField()
  async certificatePapers(@Parent() { id, plan }: RequestRow, @Context() { loaders }: GraphqlContext) {
    const parsed = parsePlan(plan)
    const named = parsed.ok ? (parsed.value.certificates ?? []) : []
    if (named.length === 0) return []
    const papers = (await loaders.load(this.store.ofRequest, id)) ?? []
    return named.flatMap(({ name, attachment }) => {
      const paper = papers.find((each) => each.id === attachment)
      return paper ? [{ name, paper }] : []
    })
  }
}
