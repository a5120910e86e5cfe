import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/index.ts'
import { FormsHandler } from './forms.handler.ts'
import { FormResolver, FormVersionResolver } from './forms.resolver.ts'
import { FormsStore } from './forms.store.ts'

@Module({
  imports: [PeopleModule],
  providers: [FormsStore, FormsHandler, FormResolver, FormVersionResolver],
  exports: [FormsStore],
})
export class FormsModule {}
