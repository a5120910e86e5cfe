import { Module } from '@nestjs/common'
import { CertificatesHandler } from './certificates.handler.ts'
import { FirstOperator } from './first-operator.ts'
import { PeopleHandler } from './people.handler.ts'
import {
  CertificateResolver,
  MembershipResolver,
  MeResolver,
  OrganisationResolver,
  PersonResolver,
} from './people.resolver.ts'
import { PeopleStore } from './people.store.ts'
import { Reauthentication } from './reauthentication.ts'
import { SignInHandler } from './sign-in.handler.ts'
import { SignInLimit } from './sign-in-limit.ts'

@Module({
  providers: [
    PeopleStore,
    PeopleHandler,
    FirstOperator,
    SignInHandler,
    SignInLimit,
    Reauthentication,
    CertificatesHandler,
    MeResolver,
    PersonResolver,
    OrganisationResolver,
    MembershipResolver,
    CertificateResolver,
  ],
  exports: [PeopleStore, FirstOperator, Reauthentication],
})
export class PeopleModule {}
