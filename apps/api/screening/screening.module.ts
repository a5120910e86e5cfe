import { Module } from '@nestjs/common'
import { OntologiesModule } from '../ontologies/index.ts'
import { Permits } from './permits.ts'
import { ScreeningStore } from './screening.store.ts'
import { Screening } from './screening.ts'
import { Texts } from './texts.ts'

@Module({ imports: [OntologiesModule], providers: [ScreeningStore, Texts, Screening, Permits], exports: [Permits] })
export class ScreeningModule {}
