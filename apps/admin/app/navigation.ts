import {
  IconBooks,
  IconCertificate,
  IconFileText,
  IconGavel,
  IconListCheck,
  IconServerCog,
  IconUsers,
} from '@tabler/icons-react'

/** Where people go, and what they must be able to do for it to be shown. */
export const NAVIGATION = [
  { to: '/catalogue', name: 'catalogue', icon: IconBooks, abilities: undefined },
  { to: '/requests', name: 'requests', icon: IconFileText, abilities: ['read:Request'] },
  { to: '/board', name: 'board', icon: IconGavel, abilities: ['vote:Review', 'read:Review'] },
  { to: '/grants', name: 'grants', icon: IconCertificate, abilities: ['read:Grant'] },
  { to: '/ledger', name: 'ledger', icon: IconListCheck, abilities: ['read:LedgerEntry', 'read:Ledger'] },
  { to: '/people', name: 'people', icon: IconUsers, abilities: ['register:Person', 'form:Panel', 'operate:System'] },
  { to: '/operations', name: 'operations', icon: IconServerCog, abilities: ['operate:System'] },
] as const
