import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { LineageModule } from '../lineage/index.ts'
import { Abandonment } from './abandonment.ts'
import { Clearing } from './clearing.ts'
import { Locking } from './locking.ts'
import { Quotas } from './quotas.ts'
import { StoreMark } from './store-mark.ts'
import { Sweep } from './sweep.ts'
import { UploadsHandler } from './uploads.handler.ts'
import { UploadResolver, VersionMakingResolver } from './uploads.resolver.ts'
import { UploadsStore } from './uploads.store.ts'
import { VersionsHandler } from './versions.handler.ts'

@Module({
  imports: [CatalogueModule, LineageModule],
  providers: [
    UploadsStore,
    UploadsHandler,
    VersionsHandler,
    Quotas,
    Clearing,
    Abandonment,
    StoreMark,
    Sweep,
    Locking,
    UploadResolver,
    VersionMakingResolver,
  ],
})
export class UploadsModule {}
