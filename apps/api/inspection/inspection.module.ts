import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { PeopleModule } from '../people/index.ts'
import { Inspecting } from './inspecting.ts'
import { InspectionHandler } from './inspection.handler.ts'
import {
  FileReportResolver,
  FindingResolver,
  InspectedAssetResolver,
  InspectedVersionResolver,
  InspectionResolver,
} from './inspection.resolver.ts'
import { InspectionStore } from './inspection.store.ts'

@Module({
  imports: [CatalogueModule, PeopleModule],
  providers: [
    InspectionStore,
    InspectionHandler,
    Inspecting,
    InspectionResolver,
    FileReportResolver,
    FindingResolver,
    InspectedVersionResolver,
    InspectedAssetResolver,
  ],
})
export class InspectionModule {}
