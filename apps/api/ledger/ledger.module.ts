import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/index.ts'
import { CheckpointResolver, LedgerEntryResolver } from './ledger.resolver.ts'
import { LedgerStore } from './ledger.store.ts'

@Module({
  imports: [PeopleModule],
  providers: [LedgerStore, LedgerEntryResolver, CheckpointResolver],
  exports: [LedgerStore],
})
export class LedgerModule {}
