import { Module, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { PeopleModule } from '../people/index.ts'
import { Sessions } from '../platform/identity/sessions.ts'
import { AttachmentsHandler } from './attachments.handler.ts'
import { AttachmentResolver, RequestAttachmentsResolver } from './attachments.resolver.ts'
import { attachmentRoutes } from './attachments.routes.ts'
import { AttachmentsStore } from './attachments.store.ts'

@Module({
  imports: [PeopleModule],
  providers: [AttachmentsStore, AttachmentsHandler, AttachmentResolver, RequestAttachmentsResolver],
})
export class AttachmentsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly attachments: AttachmentsHandler,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit() {
    const { attachments, sessions } = this
    attachmentRoutes(this.http.httpAdapter.getInstance<FastifyInstance>(), { attachments, sessions })
  }
}
