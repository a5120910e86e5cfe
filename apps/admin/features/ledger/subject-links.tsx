import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'

const ROLES = [
  'asset',
  'version',
  'terms',
  'request',
  'review',
  'panel',
  'grant',
  'delivery',
  'upload',
  'edge',
  'person',
  'organisation',
  'certificate',
  'session',
  'origin',
  'derived',
  'obligation',
  'reconciliation',
  'previous',
  'webhook',
  'entry',
  'form',
  'attachment',
] as const

type Role = (typeof ROLES)[number]

/** What an entry is about, as links to where each can be looked at. */
export function SubjectLinks({ subjects }: { readonly subjects: unknown }) {
  const { t } = useTranslation()
  return (
    <Group gap="xs">
      {pairsOf(subjects).map(([role, id]) => {
        const known = ROLES.find((each) => each === role)
        return (
          <SubjectLink key={`${role} ${id}`} role={role} id={id} name={known ? t(`ledger.subject.${known}`) : role} />
        )
      })}
    </Group>
  )
}

const pairsOf = (subjects: unknown): [string, string][] =>
  typeof subjects === 'object' && subjects !== null
    ? Object.entries(subjects).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    : []

function SubjectLink({ role, id, name }: { readonly role: string; readonly id: string; readonly name: string }) {
  switch (role as Role) {
    case 'asset':
      return (
        <Link to="/assets/$assetId" params={{ assetId: id }} size="sm">
          {name}
        </Link>
      )
    case 'version':
    case 'origin':
    case 'derived':
      return (
        <Link to="/versions/$versionId" params={{ versionId: id }} size="sm">
          {name}
        </Link>
      )
    case 'terms':
      return (
        <Link to="/terms/$termsId" params={{ termsId: id }} size="sm">
          {name}
        </Link>
      )
    case 'request':
      return (
        <Link to="/requests/$requestId" params={{ requestId: id }} size="sm">
          {name}
        </Link>
      )
    case 'review':
      return (
        <Link to="/board/$reviewId" params={{ reviewId: id }} size="sm">
          {name}
        </Link>
      )
    case 'grant':
    case 'previous':
      return (
        <Link to="/grants/$grantId" params={{ grantId: id }} size="sm">
          {name}
        </Link>
      )
    case 'webhook':
      return (
        <Link to="/webhooks/$webhookId" params={{ webhookId: id }} size="sm">
          {name}
        </Link>
      )
    case 'entry':
      return (
        <Link to="/ledger/$entryId" params={{ entryId: id }} size="sm">
          {name}
        </Link>
      )
    default:
      return (
        <Link to="/ledger" search={{ subject: id }} size="sm">
          {name}
        </Link>
      )
  }
}
