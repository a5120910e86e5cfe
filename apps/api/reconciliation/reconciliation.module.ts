import { Module } from '@nestjs/common'
import { ReconciliationHandler } from './reconciliation.handler.ts'
import { ReconciliationResolver } from './reconciliation.resolver.ts'
import { ReconciliationStore } from './reconciliation.store.ts'

@Module({ providers: [ReconciliationStore, ReconciliationHandler, ReconciliationResolver] })
export class ReconciliationModule {}
