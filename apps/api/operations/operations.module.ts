import { Module } from '@nestjs/common'
import { OperationsHandler } from './operations.handler.ts'
import { OperationsResolver } from './operations.resolver.ts'

@Module({ providers: [OperationsHandler, OperationsResolver] })
export class OperationsModule {}
