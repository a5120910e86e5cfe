import { type Action, PERMISSIONS, type Permission, type Subject } from '../permissions/table.ts'

export const HOLDERS = ['grantee', 'provider', 'operator'] as const

/** How somebody stands to a grant and its duties: it is theirs, it is on their data, or they keep the registry. */
export type Holder = (typeof HOLDERS)[number]

const STANDS: Readonly<Record<Holder, (row: Permission) => boolean>> = {
  grantee: ({ scope }) => scope === 'own',
  provider: ({ role, scope }) => role === 'provider' && scope === 'onOwnAssets',
  operator: ({ role, scope }) => role === 'operator' && scope === 'all',
}

/** Whether the table of rights lets them do this. */
export function mayDo(holder: Holder, action: Action, subject: Subject): boolean {
  return PERMISSIONS.some((row) => STANDS[holder](row) && row.subject === subject && row.actions.includes(action))
}
