import { mutation } from '../client.ts'
import type { World } from '../world.ts'
import { DEMO_PASSWORD } from './account.ts'
import { OPERATIONS, ORGANISATIONS } from './organisations.ts'
import { CHANGED_PANELS, LATER_PANELS, PANELS, type Panel } from './panels.ts'
import { type Account, PEOPLE } from './people.ts'

type Made = { readonly id: string }

const REGISTER_ORGANISATION = mutation(
  'registerOrganisation',
  '$input: RegisterOrganisationInput!',
  '... on Organisation { id }',
)
const REGISTER_PERSON = mutation('registerPerson', '$input: RegisterPersonInput!', '... on Person { id }')
const CHANGE_PANEL = mutation('changePanel', '$input: ChangePanelInput!', '... on Panel { id }')
const FORM_PANEL = mutation('formPanel', '$input: FormPanelInput!', '... on Panel { id }')

/** Lets the first operator in, and through her everybody else. */
export async function letEverybodyIn(world: World): Promise<void> {
  const { email, name } = PEOPLE.morita
  await world.target.firstOperator({ email, password: DEMO_PASSWORD, name, organisation: OPERATIONS })
  await Promise.all(Object.keys(ORGANISATIONS).map((key) => registerOrganisation(world, key as 'aoba')))
  const others = Object.entries<Account>(PEOPLE).filter(([, { memberships }]) => memberships.length > 0)
  await Promise.all(others.map(([key, account]) => registerPerson(world, key, account)))
}

export async function formPanels(world: World): Promise<void> {
  await Promise.all(Object.entries<Panel>(PANELS).map(([key, panel]) => formPanel(world, key, panel)))
}

/** The board begins to work in stages. Reviews under way keep the rule they began with. */
export async function introduceStages(world: World): Promise<void> {
  const operator = await world.as('morita')
  for (const [key, panel] of Object.entries<Panel>(CHANGED_PANELS)) {
    await operator.perform<Made>(CHANGE_PANEL, { input: { panelId: world.panels.idOf(key), ...inputOf(world, panel) } })
  }
  for (const [key, panel] of Object.entries<Panel>(LATER_PANELS)) await formPanel(world, key, panel)
}

async function registerOrganisation(world: World, key: keyof typeof ORGANISATIONS): Promise<void> {
  const operator = await world.as('morita')
  const input = { ...ORGANISATIONS[key], country: 'JP' }
  const { id } = await operator.perform<Made>(REGISTER_ORGANISATION, { input })
  world.organisations.enter(key, id)
}

async function registerPerson(world: World, key: string, account: Account): Promise<void> {
  const operator = await world.as('morita')
  const { email, name, language = 'ja' } = account
  const memberships = account.memberships.map(([role, organisation]) => ({
    role,
    organisationId: world.organisations.idOf(organisation),
  }))
  const input = { email, name, language, password: DEMO_PASSWORD, memberships }
  const { id } = await operator.perform<Made>(REGISTER_PERSON, { input })
  world.people.enter(key, id)
}

async function formPanel(world: World, key: string, panel: Panel): Promise<void> {
  const operator = await world.as('morita')
  const { id } = await operator.perform<Made>(FORM_PANEL, { input: inputOf(world, panel) })
  world.panels.enter(key, id)
}

function inputOf(world: World, panel: Panel) {
  const seats = panel.seats.map(({ person, ...seat }) => ({ ...seat, personId: world.people.idOf(person) }))
  return { ...panel, seats }
}
