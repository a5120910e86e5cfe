import { PERMISSIONS, type Permission, type Role } from './table.ts'

const ROLES: readonly Role[] = ['person', 'provider', 'developer', 'boardMember', 'auditor', 'operator']

const SCOPES: Readonly<Record<Permission['scope'], string>> = {
  all: 'all',
  published: 'in the catalogue',
  own: 'their own',
  ownOrganisation: 'of their organisation',
  ownModels: 'models of their organisation',
  seated: 'where they have a seat',
  team: 'where they are in the team',
  addressed: 'sent to their address',
  onOwnAssets: "on their organisation's assets",
  ofBoard: "that are the board's",
  overdue: 'that are overdue',
  readable: 'about what they may read',
}

/** docs/permissions.md, written from the table itself. */
export function permissionsDocument(permissions: readonly Permission[] = PERMISSIONS): string {
  const sections = ROLES.map((role) =>
    section(
      role,
      permissions.filter((row) => row.role === role),
    ),
  )
  return `# Who may do what

Written by a test from \`libs/governance/permissions/table.ts\`; what is not listed is forbidden.
«Person» is anybody who is signed in; the other roles are held in an organisation and come on top of it.

${sections.join('\n')}`
}

function section(role: Role, rows: readonly Permission[]): string {
  const lines = rows.map(
    ({ actions, subject, scope, why }) => `| ${actions.join(', ')} | ${subject} | ${SCOPES[scope]} | ${why} |`,
  )
  return `## ${role}\n\n| may | what | which | why |\n|---|---|---|---|\n${lines.join('\n')}\n`
}
