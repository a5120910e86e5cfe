import { Module } from '@nestjs/common'
import { CatalogueModule } from '../catalogue/index.ts'
import { TermsHandler } from './terms.handler.ts'
import { AssetTermsResolver, TermsResolver } from './terms.resolver.ts'
import { TermsStore } from './terms.store.ts'

@Module({
  imports: [CatalogueModule],
  providers: [TermsStore, TermsHandler, TermsResolver, AssetTermsResolver],
  exports: [TermsStore],
})
export class TermsModule {}
