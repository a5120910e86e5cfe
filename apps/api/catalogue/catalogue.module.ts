import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/index.ts'
import { ScreeningModule } from '../screening/index.ts'
import { CatalogueHandler } from './catalogue.handler.ts'
import { AssetConnectionResolver, AssetResolver, VersionResolver } from './catalogue.resolver.ts'
import { CatalogueStore } from './catalogue.store.ts'

@Module({
  imports: [PeopleModule, ScreeningModule],
  providers: [CatalogueStore, CatalogueHandler, AssetResolver, AssetConnectionResolver, VersionResolver],
  exports: [CatalogueStore],
})
export class CatalogueModule {}
