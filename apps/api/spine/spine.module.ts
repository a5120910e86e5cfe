import { Global, Module } from '@nestjs/common'
import { Reactors } from './reactors.ts'
import { Sequencer } from './sequencer.ts'
import { Spine } from './spine.ts'
import { Worker } from './worker.ts'

@Global()
@Module({ providers: [Spine, Sequencer, Reactors, Worker], exports: [Spine, Sequencer, Reactors, Worker] })
export class SpineModule {}
