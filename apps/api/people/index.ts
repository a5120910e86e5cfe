export type { CertificateFault } from './certificates.handler.ts'
export { PeopleModule } from './people.module.ts'
export { certificateRefused } from './people.resolver.ts'
export { type CertificateRow, type OrganisationRow, PeopleStore, type PersonRow } from './people.store.ts'
