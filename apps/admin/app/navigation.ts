import {
  IconArrowsDiff,
  IconBooks,
  IconCertificate,
  IconChecklist,
  IconFileText,
  IconForms,
  IconGavel,
  IconKey,
  IconListCheck,
  IconServerCog,
  IconUsers,
  IconWebhook,
  IconZoomScan,
} from '@tabler/icons-react'
import type { Role } from '../generated/operations.ts'
import type { SignedIn } from './session.tsx'

const everybody = () => true

const holds =
  (...roles: Role[]) =>
  ({ me }: SignedIn) =>
    me.person.memberships.some(({ role }) => roles.includes(role))

/** For whom a place is shown, and which addresses belong to it. */
const PLACES = [
  {
    to: '/catalogue',
    name: 'catalogue',
    icon: IconBooks,
    isFor: everybody,
    addresses: /^\/(catalogue|assets|versions|terms)/,
  },
  {
    to: '/requests',
    name: 'requests',
    icon: IconFileText,
    isFor: everybody,
    addresses: /^\/(requests|invitations|my-invitations)/,
  },
  {
    to: '/board',
    name: 'board',
    icon: IconGavel,
    isFor: holds('BOARD_MEMBER', 'PROVIDER', 'AUDITOR', 'OPERATOR'),
    addresses: /^\/board/,
  },
  {
    to: '/forms',
    name: 'forms',
    icon: IconForms,
    isFor: holds('PROVIDER', 'BOARD_MEMBER', 'OPERATOR'),
    addresses: /^\/forms/,
  },
  { to: '/grants', name: 'grants', icon: IconCertificate, isFor: everybody, addresses: /^\/grants/ },
  { to: '/obligations', name: 'obligations', icon: IconChecklist, isFor: everybody, addresses: /^\/obligations/ },
  {
    to: '/reconciliation',
    name: 'reconciliation',
    icon: IconArrowsDiff,
    isFor: holds('AUDITOR', 'OPERATOR'),
    addresses: /^\/reconciliation/,
  },
  {
    to: '/rewraps',
    name: 'rewraps',
    icon: IconKey,
    isFor: ({ can }: SignedIn) => can('rewrap:RewrapTask'),
    addresses: /^\/rewraps/,
  },
  {
    to: '/inspections',
    name: 'inspections',
    icon: IconZoomScan,
    isFor: holds('PROVIDER', 'BOARD_MEMBER', 'AUDITOR', 'OPERATOR'),
    addresses: /^\/inspections/,
  },
  { to: '/ledger', name: 'ledger', icon: IconListCheck, isFor: everybody, addresses: /^\/ledger/ },
  {
    to: '/webhooks',
    name: 'webhooks',
    icon: IconWebhook,
    isFor: ({ can }: SignedIn) => can('keep:Webhook'),
    addresses: /^\/webhooks/,
  },
  { to: '/people', name: 'people', icon: IconUsers, isFor: holds('OPERATOR'), addresses: /^\/people/ },
  { to: '/operations', name: 'operations', icon: IconServerCog, isFor: holds('OPERATOR'), addresses: /^\/operations/ },
] as const

type Place = (typeof PLACES)[number]

/** The same places in the order of the work: what there is, asking for it, using it, what is written down, running it all. */
const SECTIONS = [
  { section: 'assets', names: ['catalogue', 'inspections'] },
  { section: 'deciding', names: ['requests', 'board', 'forms'] },
  { section: 'use', names: ['grants', 'obligations', 'rewraps'] },
  { section: 'records', names: ['ledger', 'reconciliation'] },
  { section: 'running', names: ['webhooks', 'people', 'operations'] },
] as const satisfies readonly { section: string; names: readonly Place['name'][] }[]

/** Where somebody may go, section by section; what is not for them is not shown. */
export function navigationFor(session: SignedIn) {
  return SECTIONS.map(({ section, names }) => ({
    section,
    places: names.flatMap((name) => PLACES.filter((place) => place.name === name && place.isFor(session))),
  })).filter(({ places }) => places.length > 0)
}
