import { Module } from '@nestjs/common'
import { GrantsModule } from '../grants/index.ts'
import { TermsModule } from '../terms/index.ts'
import { AcceptanceHandler } from './acceptance.handler.ts'
import { GrantAcceptanceResolver, TermsAcceptanceResolver, TermsAwaitingResolver } from './acceptance.resolver.ts'
import { AcceptanceStore } from './acceptance.store.ts'

@Module({
  imports: [GrantsModule, TermsModule],
  providers: [
    AcceptanceStore,
    AcceptanceHandler,
    GrantAcceptanceResolver,
    TermsAcceptanceResolver,
    TermsAwaitingResolver,
  ],
  exports: [AcceptanceHandler],
})
export class AcceptanceModule {}
