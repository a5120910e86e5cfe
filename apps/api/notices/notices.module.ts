import { Module } from '@nestjs/common'
import { LedgerModule } from '../ledger/index.ts'
import { Concerned } from './concerned.ts'
import { Digests } from './digests.ts'
import { Letters } from './letters.ts'
import { Naming } from './naming.ts'
import { NoticesHandler } from './notices.handler.ts'
import { NoticeResolver } from './notices.resolver.ts'
import { NoticesStore } from './notices.store.ts'
import { Ownership } from './ownership.ts'
import { PreferencesStore } from './preferences.store.ts'
import { ReadersStore } from './readers.store.ts'
import { Telling } from './telling.ts'

@Module({
  imports: [LedgerModule],
  providers: [
    Concerned,
    Ownership,
    Naming,
    Letters,
    PreferencesStore,
    ReadersStore,
    NoticesStore,
    NoticesHandler,
    NoticeResolver,
    Telling,
    Digests,
  ],
  exports: [Concerned, Letters],
})
export class NoticesModule {}
