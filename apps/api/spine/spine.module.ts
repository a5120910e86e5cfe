import { Global, Module } from '@nestjs/common'
import { Reactors } from './reactors.ts'
import { Rounds } from './rounds.ts'
import { Sequencer } from './sequencer.ts'
import { Spine } from './spine.ts'
import { Worker } from './worker.ts'

@Global()
@Module({
  providers: [Spine, Sequencer, Reactors, Rounds, Worker],
  exports: [Spine, Sequencer, Reactors, Rounds, Worker],
})
export class SpineModule {}
