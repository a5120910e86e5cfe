import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { diffTerms, explainTerms, type Flaw, parsePurpose, parseTerms, readTermsText } from '@raireki/governance'
import { type AssetRow, CatalogueStore } from '../catalogue/index.ts'
import { answer, typed } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  AssetTermsHistoryArgs,
  MutationSetTermsArgs,
  QueryExplainTermsArgs,
  QueryMatchPurposeArgs,
  QueryReadTermsArgs,
  QueryTermsArgs,
  QueryWriteTermsArgs,
  TermsWrittenArgs,
} from '../graphql/generated/resolvers.ts'
import { say } from '../graphql/messages/say.ts'
import { diseasesInForce } from '../ontologies/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { badInput } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import {
  explanationAnswer,
  flawAnswers,
  matchAsDuos,
  matchStrictly,
  overlookedAnswer,
  storedTerms,
  termsExplanation,
  verdictAnswer,
} from './matching.ts'
import { readAnswer, shapeOf, writtenAnswer } from './shapes.ts'
import { TermsHandler } from './terms.handler.ts'
import { type TermsRow, TermsStore } from './terms.store.ts'

@Resolver('Terms')
export class TermsResolver {
  constructor(
    private readonly store: TermsStore,
    private readonly handler: TermsHandler,
    private readonly catalogue: CatalogueStore,
    private readonly clock: Clock,
  ) {}

  @Query()
  terms(@Args() { id }: QueryTermsArgs, @Context() { actor }: GraphqlContext) {
    return this.store.terms(signedIn(actor), id)
  }

  @Query()
  explainTerms(@Args() { body }: QueryExplainTermsArgs, @Context() context: GraphqlContext) {
    const parsed = parseTerms(body)
    if (!parsed.ok) return invalid('InvalidTerms', parsed.flaws, context)
    return typed('Explanation', explanationAnswer(explainTerms(parsed.value, context.language, diseasesInForce())))
  }

  @Query('readTerms')
  readTermsText(@Args() { text }: QueryReadTermsArgs, @Context() context: GraphqlContext) {
    const read = readTermsText(text)
    return read.ok ? typed('ReadTerms', readAnswer(read.value, context)) : invalid('InvalidTerms', read.flaws, context)
  }

  @Query('writeTerms')
  writeTermsBody(@Args() { body, shape }: QueryWriteTermsArgs, @Context() context: GraphqlContext) {
    const parsed = parseTerms(body)
    if (!parsed.ok) return invalid('InvalidTerms', parsed.flaws, context)
    return typed('WrittenTerms', writtenAnswer(parsed.value, shapeOf(shape), 'terms', context.language))
  }

  @Query()
  async matchPurpose(@Args() args: QueryMatchPurposeArgs, @Context() context: GraphqlContext) {
    const purpose = parsePurpose(args.purpose)
    if (!purpose.ok) return invalid('InvalidPurpose', purpose.flaws, context)
    const terms = parseTerms(args.assetId ? await this.currentBody(args.assetId, context) : args.terms)
    if (!terms.ok) return invalid('InvalidTerms', terms.flaws, context)
    const { language } = context
    if (args.profile === 'duosV4') {
      const verdict = verdictAnswer(matchAsDuos(purpose.value, terms.value, this.clock.now()), language)
      return typed('Verdict', { ...verdict, overlooked: overlookedAnswer(terms.value, language) })
    }
    return typed('Verdict', verdictAnswer(matchStrictly(purpose.value, terms.value, this.clock.now()), language))
  }

  @ResolveField()
  asset(@Parent() { assetId }: TermsRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.catalogue.assets, assetId)
  }

  @ResolveField()
  explanation(@Parent() { body }: TermsRow, @Context() { language }: GraphqlContext) {
    return termsExplanation(body, language)
  }

  @ResolveField()
  written(
    @Parent() { body, number }: TermsRow,
    @Args() { shape }: TermsWrittenArgs,
    @Context() context: GraphqlContext,
  ) {
    return writtenAnswer(storedTerms(body), shapeOf(shape), `terms-${number}`, context.language)
  }

  @ResolveField()
  async changes(@Parent() terms: TermsRow, @Context() { loaders, language }: GraphqlContext) {
    if (terms.number === 1) return []
    const before = await loaders.load(this.store.before, terms)
    if (!before) return []
    return diffTerms(storedTerms(before.body), storedTerms(terms.body), language, diseasesInForce()).changes.map(
      ({ text }) => text,
    )
  }

  @Mutation()
  async setTerms(@Args() { input }: MutationSetTermsArgs, @Context() context: GraphqlContext) {
    const result = await this.handler.set(context.actor, input)
    return 'flaws' in result ? invalid('InvalidTerms', result.flaws, context) : answer('Terms', result, context)
  }

  private async currentBody(assetId: string, { actor, loaders }: GraphqlContext): Promise<unknown> {
    const asset = await this.catalogue.asset(signedIn(actor), assetId)
    if (!asset.currentTermsId)
      throw badInput('assetId', { ja: '利用条件が定められた資産', en: 'an asset that has terms' })
    return (await loaders.load(this.store.byId, asset.currentTermsId))?.body
  }
}

@Resolver('Asset')
export class AssetTermsResolver {
  constructor(private readonly store: TermsStore) {}

  @ResolveField()
  currentTerms(@Parent() { currentTermsId }: AssetRow, @Context() { loaders }: GraphqlContext) {
    return currentTermsId ? loaders.load(this.store.byId, currentTermsId) : null
  }

  @ResolveField()
  termsHistory(@Parent() { id }: AssetRow, @Args() page: AssetTermsHistoryArgs, @Context() { actor }: GraphqlContext) {
    return this.store.page(actor, id, page)
  }
}

/** A document with everything that is wrong with it, in the caller's language. */
export function invalid<N extends 'InvalidTerms' | 'InvalidPurpose'>(
  name: N,
  flaws: readonly Flaw[],
  { language }: GraphqlContext,
) {
  const code = name === 'InvalidTerms' ? 'TermsInvalid' : 'PurposeInvalid'
  return { __typename: name, code, message: say(language, code), flaws: flawAnswers(flaws, language) }
}
