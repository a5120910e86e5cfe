import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { PANEL_PRESETS, type PanelPreset, ruleOf } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  FormPanelInput,
  MutationChangePanelArgs,
  MutationClosePanelArgs,
  MutationFormPanelArgs,
  MutationSwitchOffAutoApprovalArgs,
  MutationSwitchOnAutoApprovalArgs,
  QueryPanelArgs,
  QueryPanelsArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import { AutoApprovalsHandler } from './auto-approvals.handler.ts'
import { type AutoApprovalRow, AutoApprovalsStore } from './auto-approvals.store.ts'
import { PanelsHandler } from './panels.handler.ts'
import { chairs, type PanelRow, PanelsStore } from './panels.store.ts'

@Resolver('Panel')
export class PanelResolver {
  constructor(
    private readonly panels: PanelsStore,
    private readonly autoApprovals: AutoApprovalsStore,
    private readonly handler: PanelsHandler,
  ) {}

  @Query('panels')
  page(@Args() page: QueryPanelsArgs, @Context() { actor }: GraphqlContext) {
    return this.panels.page(signedIn(actor), page)
  }

  @Query()
  panel(@Args() { id }: QueryPanelArgs, @Context() { actor }: GraphqlContext) {
    return this.panels.panel(signedIn(actor), id)
  }

  @Query()
  panelPresets(@Context() { actor }: GraphqlContext) {
    signedIn(actor)
    return PANEL_PRESETS
  }

  @ResolveField()
  name(@Parent() { nameJa, nameEn }: PanelRow) {
    return { ja: nameJa, en: nameEn }
  }

  @ResolveField()
  rule(@Parent() { rule }: PanelRow) {
    return ruleOf(rule as object)
  }

  @ResolveField()
  seats(@Parent() { id }: PanelRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.seatsOf, id)
  }

  @ResolveField('autoApprovals')
  autoApprovalsOf(@Parent() { id }: PanelRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.autoApprovals.ofPanel, id)
  }

  @ResolveField()
  async viewerIsChair(@Parent() { id }: PanelRow, @Context() { actor, loaders }: GraphqlContext) {
    return chairs((await loaders.load(this.panels.seatsOf, id)) ?? [], signedIn(actor).personId)
  }

  @Mutation()
  async formPanel(@Args() { input }: MutationFormPanelArgs, @Context() context: GraphqlContext) {
    return answer('Panel', await this.handler.form(context.actor, planOf(input)), context)
  }

  @Mutation()
  async changePanel(@Args() { input }: MutationChangePanelArgs, @Context() context: GraphqlContext) {
    return answer('Panel', await this.handler.change(context.actor, input.panelId, planOf(input)), context)
  }

  @Mutation()
  async closePanel(@Args() { panelId }: MutationClosePanelArgs, @Context() context: GraphqlContext) {
    return answer('Panel', await this.handler.close(context.actor, panelId), context)
  }
}

/** The panel as it is asked for: what belongs to the rule, and what does not. */
function planOf({ name, task, stage, seats, deadlineDays, ...rule }: FormPanelInput) {
  const { quorum, threshold, requiredCapacities, oneOfCapacities, externals, minimum } = rule
  const { vetoCapacities, graceDays, lapse, signing } = rule
  const closing = rule.closing ?? (task === 'providerConsent' ? 'quorum' : 'certain')
  const asked = { quorum, threshold, requiredCapacities, oneOfCapacities, externals, minimum }
  const answered = { vetoCapacities, graceDays, lapse, closing, signing, deadlineDays: deadlineDays ?? null }
  return { name, task, stage, seats, rule: ruleOf({ ...asked, ...answered }) }
}

@Resolver('PanelPreset')
export class PanelPresetResolver {
  @ResolveField()
  about(@Parent() { about }: PanelPreset, @Context() { language }: GraphqlContext) {
    return about[language]
  }

  @ResolveField()
  source(@Parent() { source }: PanelPreset, @Context() { language }: GraphqlContext) {
    return source[language]
  }

  @ResolveField()
  seats(@Parent() { seats }: PanelPreset) {
    return seats.map(({ capacity, external = false, chair = false, alternate = false }) => ({
      capacity,
      external,
      chair,
      alternate,
    }))
  }
}

@Resolver('AutoApproval')
export class AutoApprovalResolver {
  constructor(
    private readonly panels: PanelsStore,
    private readonly people: PeopleStore,
    private readonly store: AutoApprovalsStore,
    private readonly handler: AutoApprovalsHandler,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  panel(@Parent() { panelId }: AutoApprovalRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.panels.byId, panelId)
  }

  @ResolveField()
  switchedOnBy(@Parent() { switchedOnById }: AutoApprovalRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.people.people, switchedOnById)
  }

  @ResolveField()
  assets(@Parent() { termsDigest }: AutoApprovalRow, @Context() { loaders }: GraphqlContext) {
    return loaders.load(this.store.assetsUnder, termsDigest)
  }

  @ResolveField()
  isRunning(@Parent() { switchedOffAt, endsAt }: AutoApprovalRow) {
    return switchedOffAt === null && endsAt !== null && endsAt > this.clock.now()
  }

  @Mutation()
  async switchOnAutoApproval(@Args() { input }: MutationSwitchOnAutoApprovalArgs, @Context() context: GraphqlContext) {
    return answer('AutoApproval', await this.handler.switchOn(context.actor, input), context)
  }

  @Mutation()
  async switchOffAutoApproval(
    @Args() { autoApprovalId }: MutationSwitchOffAutoApprovalArgs,
    @Context() context: GraphqlContext,
  ) {
    return answer('AutoApproval', await this.handler.switchOff(context.actor, autoApprovalId), context)
  }
}
