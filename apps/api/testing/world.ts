import { generateKeyPair, type KeyPair } from '@raireki/vault'
import type { Caller } from './caller.ts'
import { done } from './command.ts'
import { PASSWORD, type TestService } from './service.ts'

/** The people of the story, signed in. */
export type Cast = {
  readonly hospitalId: string
  readonly companyId: string
  readonly boardId: string
  readonly provider: Caller
  readonly developer: Caller
  readonly doctor: Caller
  readonly ethicist: Caller
  readonly lawyer: Caller
  readonly auditor: Caller
  readonly panelId: string
  readonly developerKey: KeyPair
}

export const ADDRESS = (name: string) => `${name}@story.example`

export async function organisation(service: TestService, kind: string, ja: string, en: string): Promise<string> {
  return (await done(service.operator, 'registerOrganisation', { name: { ja, en }, kind, country: 'JP' })).id
}

export async function person(service: TestService, name: string, role: string, organisationId: string) {
  const registered = await done(service.operator, 'registerPerson', {
    name: { ja: name, en: name },
    email: ADDRESS(name),
    password: PASSWORD,
    memberships: [{ organisationId, role }],
  })
  return registered.id as string
}

/** Lets somebody in and signs them in. */
export async function newcomer(service: TestService, name: string, role: string, organisationId: string) {
  await person(service, name, role, organisationId)
  return service.as(ADDRESS(name))
}

/** Lets in a hospital, a company and a board of three, and forms the panel that decides. */
export async function cast(service: TestService): Promise<Cast> {
  const hospitalId = await organisation(service, 'HOSPITAL', '青葉大学病院', 'Aoba University Hospital')
  const companyId = await organisation(service, 'COMPANY', 'ミライ医療AI', 'Mirai Medical AI')
  const boardId = await organisation(service, 'ETHICS_BOARD', '適正利用ガバニングボード', 'Governing Board')
  await person(service, 'provider', 'PROVIDER', hospitalId)
  await person(service, 'developer', 'DEVELOPER', companyId)
  await person(service, 'auditor', 'AUDITOR', boardId)
  const members = [
    { name: 'doctor', capacity: 'MEDICINE' },
    { name: 'ethicist', capacity: 'ETHICS' },
    { name: 'lawyer', capacity: 'LAW' },
  ]
  const seats = []
  for (const { name, capacity } of members) {
    seats.push({ personId: await person(service, name, 'BOARD_MEMBER', boardId), capacity, chair: name === 'doctor' })
  }
  const panel = await done(service.operator, 'formPanel', {
    name: { ja: 'ELSI部会', en: 'ELSI panel' },
    quorum: 3,
    threshold: 'MAJORITY',
    requiredCapacities: ['ETHICS', 'LAW'],
    // How votes are signed is told where the board is; elsewhere people only need to have voted.
    signing: 'SESSION',
    seats,
  })
  const as = (name: string) => service.as(ADDRESS(name))
  return {
    hospitalId,
    companyId,
    boardId,
    panelId: panel.id,
    provider: await as('provider'),
    developer: await as('developer'),
    doctor: await as('doctor'),
    ethicist: await as('ethicist'),
    lawyer: await as('lawyer'),
    auditor: await as('auditor'),
    developerKey: await generateKeyPair({ name: 'Story developer', email: ADDRESS('developer') }),
  }
}
