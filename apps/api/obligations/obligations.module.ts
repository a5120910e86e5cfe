import { Module } from '@nestjs/common'
import { GrantsModule } from '../grants/index.ts'
import { PeopleModule } from '../people/index.ts'
import { Chasing } from './chasing.ts'
import { ObligationsHandler } from './obligations.handler.ts'
import { GrantObligationsResolver, ObligationResolver } from './obligations.resolver.ts'
import { ObligationsStore } from './obligations.store.ts'

@Module({
  imports: [GrantsModule, PeopleModule],
  providers: [ObligationsStore, ObligationsHandler, Chasing, ObligationResolver, GrantObligationsResolver],
})
export class ObligationsModule {}
