import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { EffectiveTermsReader } from './effective-terms.ts'
import { LineageHandler } from './lineage.handler.ts'
import {
  EffectiveTermsResolver,
  LineageNodeResolver,
  LineageResolver,
  VersionLineageResolver,
} from './lineage.resolver.ts'
import { LineageStore } from './lineage.store.ts'
import { LineageRecorder } from './lineage-recorder.ts'

@Module({
  imports: [CatalogueModule],
  providers: [
    LineageStore,
    LineageRecorder,
    LineageHandler,
    EffectiveTermsReader,
    LineageResolver,
    LineageNodeResolver,
    VersionLineageResolver,
    EffectiveTermsResolver,
  ],
  exports: [LineageRecorder],
})
export class LineageModule {}
