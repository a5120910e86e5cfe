import { Module, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { GrantsModule } from '../grants/index.ts'
import { Sessions } from '../platform/identity/sessions.ts'
import { PassportKey } from '../platform/keys/passport-key.ts'
import { IntrospectionService } from './introspection.ts'
import { PassportsHandler } from './passports.handler.ts'
import { VisaResolver } from './passports.resolver.ts'
import { passportRoutes } from './passports.routes.ts'
import { PassportsStore } from './passports.store.ts'

@Module({
  imports: [GrantsModule],
  providers: [PassportsStore, PassportsHandler, IntrospectionService, VisaResolver],
})
export class PassportsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly passports: PassportsHandler,
    private readonly introspection: IntrospectionService,
    private readonly sessions: Sessions,
    private readonly key: PassportKey,
  ) {}

  onModuleInit() {
    const { passports, introspection, sessions, key } = this
    passportRoutes(this.http.httpAdapter.getInstance<FastifyInstance>(), { passports, introspection, sessions, key })
  }
}
