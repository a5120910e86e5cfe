import { Module } from '@nestjs/common'
import { OntologiesModule } from '../ontologies/index.ts'
import { ReplaysResolver } from './replays.resolver.ts'

@Module({ imports: [OntologiesModule], providers: [ReplaysResolver] })
export class ReplaysModule {}
