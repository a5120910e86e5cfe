import {
  IconBooks,
  IconCertificate,
  IconFileText,
  IconGavel,
  IconListCheck,
  IconServerCog,
  IconUsers,
} from '@tabler/icons-react'
import type { Role } from '../generated/operations.ts'
import type { SignedIn } from './session.tsx'

const everybody = () => true

const holds =
  (...roles: Role[]) =>
  ({ me }: SignedIn) =>
    me.person.memberships.some(({ role }) => roles.includes(role))

/** Where people go: for whom a place is shown, and which addresses belong to it. */
export const NAVIGATION = [
  {
    to: '/catalogue',
    name: 'catalogue',
    icon: IconBooks,
    isFor: everybody,
    addresses: /^\/(catalogue|assets|versions|terms)/,
  },
  { to: '/requests', name: 'requests', icon: IconFileText, isFor: everybody, addresses: /^\/requests/ },
  {
    to: '/board',
    name: 'board',
    icon: IconGavel,
    isFor: holds('BOARD_MEMBER', 'AUDITOR', 'OPERATOR'),
    addresses: /^\/board/,
  },
  { to: '/grants', name: 'grants', icon: IconCertificate, isFor: everybody, addresses: /^\/grants/ },
  { to: '/ledger', name: 'ledger', icon: IconListCheck, isFor: everybody, addresses: /^\/ledger/ },
  { to: '/people', name: 'people', icon: IconUsers, isFor: holds('OPERATOR'), addresses: /^\/people/ },
  { to: '/operations', name: 'operations', icon: IconServerCog, isFor: holds('OPERATOR'), addresses: /^\/operations/ },
] as const
