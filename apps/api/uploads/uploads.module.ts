import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { LineageModule } from '../lineage/index.ts'
import { Clearing } from './clearing.ts'
import { UploadsHandler } from './uploads.handler.ts'
import { UploadResolver, VersionMakingResolver } from './uploads.resolver.ts'
import { UploadsStore } from './uploads.store.ts'
import { VersionsHandler } from './versions.handler.ts'

@Module({
  imports: [CatalogueModule, LineageModule],
  providers: [UploadsStore, UploadsHandler, VersionsHandler, Clearing, UploadResolver, VersionMakingResolver],
})
export class UploadsModule {}
