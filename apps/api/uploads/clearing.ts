import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Database } from '../platform/prisma/database.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { Reactors } from '../spine/index.ts'

/** When a version is given up, lets the store forget the bodies it has, and the parts that were on their way. */
@Injectable()
export class Clearing implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly store: ObjectStore,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'clear-uploads',
      types: ['VersionAbandoned'],
      job: ({ subjects }) => ({ versionId: subjects.version! }),
      effect: ({ payload }) => this.clear(String(payload.versionId)),
    })
  }

  /** Forgetting what is forgotten already is no error, so this can be done twice. Nothing of a draft is locked yet. */
  private async clear(versionId: string): Promise<void> {
    const where = { versionId, state: 'abandoned' }
    for (const { objectKey, multipartId } of await this.database.prisma.upload.findMany({ where })) {
      await this.store.abortMultipart(objectKey, multipartId)
    }
    for (const { objectKey, objectVersionId } of await this.database.prisma.file.findMany({ where: { versionId } })) {
      await this.store.delete(objectKey, objectVersionId ?? undefined)
    }
  }
}
