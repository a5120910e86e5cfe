import { Module, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { Sessions } from '../platform/identity/sessions.ts'
import { importRoutes } from './import.routes.ts'
import { OntologiesHandler } from './ontologies.handler.ts'
import { OntologiesResolver } from './ontologies.resolver.ts'
import { OntologiesStore } from './ontologies.store.ts'
import { Ontologies } from './ontologies.ts'

@Module({ providers: [OntologiesStore, Ontologies, OntologiesHandler, OntologiesResolver], exports: [Ontologies] })
export class OntologiesModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly handler: OntologiesHandler,
    private readonly sessions: Sessions,
  ) {}

  async onModuleInit() {
    const { handler, sessions } = this
    await importRoutes(this.http.httpAdapter.getInstance<FastifyInstance>(), { handler, sessions })
  }
}
