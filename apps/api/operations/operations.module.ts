import { Module } from '@nestjs/common'
import { OperationsHandler } from './operations.handler.ts'
import { OperationsResolver } from './operations.resolver.ts'
import { StorageResolver } from './storage.resolver.ts'
import { StoreHistory } from './store-history.ts'

@Module({ providers: [OperationsHandler, OperationsResolver, StorageResolver, StoreHistory] })
export class OperationsModule {}
