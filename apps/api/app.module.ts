import { type DynamicModule, Global, Module } from '@nestjs/common'
import { AcceptanceModule } from './acceptance/index.ts'
import { AttachmentsModule } from './attachments/index.ts'
import { BoardModule } from './board/index.ts'
import { CatalogueModule } from './catalogue/index.ts'
import { ConfigModule } from './config.module.ts'
import { DeliveriesModule } from './deliveries/index.ts'
import type { Doors } from './doors.ts'
import { FormsModule } from './forms/index.ts'
import { GrantsModule } from './grants/index.ts'
import { GraphqlModule } from './graphql/graphql.module.ts'
import { InspectionModule } from './inspection/index.ts'
import { LedgerModule } from './ledger/index.ts'
import { LineageModule } from './lineage/index.ts'
import { NoticesModule } from './notices/index.ts'
import { ObligationsModule } from './obligations/index.ts'
import { OntologiesModule } from './ontologies/index.ts'
import { OperationsModule } from './operations/index.ts'
import { PassportsModule } from './passports/index.ts'
import { PeopleModule } from './people/index.ts'
import { Clock } from './platform/clock/clock.ts'
import { Access } from './platform/identity/access.ts'
import { Passwords } from './platform/identity/passwords.ts'
import { Sessions } from './platform/identity/sessions.ts'
import { AttachmentKey } from './platform/keys/attachment-key.ts'
import { Keeper } from './platform/keys/keeper.ts'
import { LedgerKey } from './platform/keys/ledger-key.ts'
import { PassportKey } from './platform/keys/passport-key.ts'
import { UrlKey } from './platform/keys/url-key.ts'
import { Outbox, Post } from './platform/mail/index.ts'
import { Database } from './platform/prisma/database.ts'
import { JobQueue } from './platform/queue/index.ts'
import { ObjectStore, StoreReport } from './platform/store/index.ts'
import { LOGGER } from './platform/telemetry/logger.ts'
import { Metrics } from './platform/telemetry/metrics.ts'
import { ReconciliationModule } from './reconciliation/index.ts'
import { ReplaysModule } from './replays/index.ts'
import { RequestsModule } from './requests/index.ts'
import { RewrapsModule } from './rewraps/index.ts'
import { SpineModule } from './spine/index.ts'
import { TermsModule } from './terms/index.ts'
import { UploadsModule } from './uploads/index.ts'
import { WebhooksModule } from './webhooks/index.ts'

/** The doors to the outside, and who is asking: what every feature may use. */
@Global()
@Module({})
class PlatformModule {
  static of(doors: Doors): DynamicModule {
    const opened = [
      { provide: LOGGER, useValue: doors.logger },
      { provide: Clock, useValue: doors.clock },
      { provide: Database, useValue: doors.database },
      { provide: JobQueue, useValue: doors.queue },
      { provide: ObjectStore, useValue: doors.store },
      { provide: StoreReport, useValue: doors.storeReport },
      { provide: Keeper, useValue: doors.keeper },
      { provide: LedgerKey, useValue: doors.ledgerKey },
      { provide: PassportKey, useValue: doors.passportKey },
      { provide: AttachmentKey, useValue: doors.attachmentKey },
      { provide: UrlKey, useValue: doors.urlKey },
      { provide: Post, useValue: doors.post },
    ]
    const services = [Access, Sessions, Passwords, Metrics, Outbox]
    return {
      module: PlatformModule,
      providers: [...opened, ...services],
      exports: [...opened.map(({ provide }) => provide), ...services],
    }
  }
}

@Module({})
export class AppModule {
  static of(doors: Doors): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(doors.config),
        PlatformModule.of(doors),
        SpineModule,
        GraphqlModule,
        PeopleModule,
        CatalogueModule,
        TermsModule,
        UploadsModule,
        InspectionModule,
        FormsModule,
        RequestsModule,
        AttachmentsModule,
        BoardModule,
        GrantsModule,
        ObligationsModule,
        ReconciliationModule,
        PassportsModule,
        RewrapsModule,
        DeliveriesModule,
        LineageModule,
        LedgerModule,
        OperationsModule,
        NoticesModule,
        WebhooksModule,
        OntologiesModule,
        AcceptanceModule,
        ReplaysModule,
      ],
    }
  }
}
