import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { parseEntry } from '@raireki/ledger'
import type { GraphqlContext } from '../graphql/context.ts'
import type {
  QueryConsistencyProofArgs,
  QueryInclusionProofArgs,
  QueryLedgerEntriesArgs,
  QueryLedgerEntryArgs,
} from '../graphql/generated/resolvers.ts'
import { PeopleStore } from '../people/index.ts'
import { signedIn } from '../platform/identity/access.ts'
import { LedgerKey } from '../platform/keys/ledger-key.ts'
import { type CheckpointRow, type EntryRow, LedgerStore } from './ledger.store.ts'
import { entryTitle } from './titles.ts'

@Resolver('LedgerEntry')
export class LedgerEntryResolver {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly people: PeopleStore,
  ) {}

  @Query()
  ledgerEntries(@Args() { subjectId, type, ...page }: QueryLedgerEntriesArgs, @Context() { actor }: GraphqlContext) {
    return this.ledger.page(signedIn(actor), { subjectId: subjectId ?? null, type: type ?? null }, page)
  }

  @Query()
  ledgerEntry(@Args() { id }: QueryLedgerEntryArgs, @Context() { actor }: GraphqlContext) {
    return this.ledger.entry(signedIn(actor), id)
  }

  @ResolveField()
  id(@Parent() { entryId }: EntryRow) {
    return entryId
  }

  @ResolveField()
  title(@Parent() { type }: EntryRow, @Context() { language }: GraphqlContext) {
    return entryTitle(type, language)
  }

  @ResolveField()
  subjects(@Parent() { subjects }: EntryRow) {
    return Object.fromEntries(subjects.map(({ role, subjectId }) => [role, subjectId]))
  }

  @ResolveField()
  facts(@Parent() { canonical }: EntryRow) {
    const parsed = parseEntry(canonical)
    return parsed.refused ? {} : parsed.entry.facts
  }

  @ResolveField()
  async actor(@Parent() { id }: EntryRow, @Context() { loaders }: GraphqlContext) {
    const personId = await loaders.load(this.ledger.actorOf, id)
    return personId ? loaders.load(this.people.people, personId) : null
  }

  @ResolveField()
  leafHash(@Parent() { leafHash }: EntryRow) {
    return Buffer.from(leafHash).toString('hex')
  }

  @ResolveField()
  leafIndex(@Parent() { leaf }: EntryRow) {
    return leaf?.leafIndex ?? null
  }
}

@Resolver('Checkpoint')
export class CheckpointResolver {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly key: LedgerKey,
  ) {}

  @Query()
  checkpoint() {
    return this.ledger.checkpoint()
  }

  @Query()
  ledgerKey() {
    return this.key.signer.verifierKey
  }

  @Query()
  inclusionProof(@Args() { entryId }: QueryInclusionProofArgs, @Context() { actor }: GraphqlContext) {
    return this.ledger.inclusion(signedIn(actor), entryId)
  }

  @Query()
  consistencyProof(@Args() { from, to }: QueryConsistencyProofArgs) {
    return this.ledger.consistency(from, to)
  }

  @ResolveField()
  origin(@Parent() { note }: CheckpointRow) {
    return note.split('\n', 1)[0]
  }
}
