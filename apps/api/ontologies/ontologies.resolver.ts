import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { readDiseaseCode, sliceOf } from '@raireki/governance'
import { answer } from '../graphql/answer.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  MutationActivateOntologyArgs,
  MutationRetireOntologyArgs,
  QueryDiseaseSliceArgs,
  QueryDiseasesArgs,
} from '../graphql/generated/resolvers.ts'
import { pageSize } from '../graphql/paging.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import { diseasesInForce } from './in-force.ts'
import { OntologiesHandler } from './ontologies.handler.ts'
import { OntologiesStore } from './ontologies.store.ts'

/** As many codes as terms and purpose together may well name. */
const MOST_CODES = 500

@Resolver('DiseaseOntology')
export class OntologiesResolver {
  constructor(
    private readonly store: OntologiesStore,
    private readonly handler: OntologiesHandler,
    private readonly access: Access,
  ) {}

  @Query()
  diseaseOntologies(@Context() { actor }: GraphqlContext) {
    if (!this.access.holds(signedIn(actor), 'operate', 'System')) throw notFound()
    return this.store.all()
  }

  @Query()
  diseases(@Args() { text, first }: QueryDiseasesArgs, @Context() { actor, language }: GraphqlContext) {
    signedIn(actor)
    return diseasesInForce().search(text.slice(0, 200), language, pageSize({ first: first ?? null }))
  }

  @Query()
  diseaseSlice(@Args() { codes }: QueryDiseaseSliceArgs, @Context() { actor }: GraphqlContext) {
    signedIn(actor)
    if (codes.length > MOST_CODES) throw badInput('codes', `0–${MOST_CODES}`)
    const ontology = diseasesInForce()
    const known = codes.flatMap((code) => readDiseaseCode(code) ?? [])
    return { release: ontology.release, diseases: sliceOf(ontology, known) }
  }

  @Mutation()
  async activateOntology(@Args() { id }: MutationActivateOntologyArgs, @Context() context: GraphqlContext) {
    return answer('DiseaseOntology', await this.handler.activate(context.actor, id), context)
  }

  @Mutation()
  async retireOntology(@Args() { id }: MutationRetireOntologyArgs, @Context() context: GraphqlContext) {
    return answer('DiseaseOntology', await this.handler.retire(context.actor, id), context)
  }
}
