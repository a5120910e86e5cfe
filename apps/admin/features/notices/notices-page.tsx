import { Button, Checkbox, Group, NativeSelect } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import {
  MarkAllNoticesReadDocument,
  MarkNoticeReadDocument,
  type NoticeRowFragment,
  NoticesDocument,
} from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { NOTICE_GROUPS } from './groups.ts'

const route = getRouteApi('/shell/notices')

/** The inbox: what happened that concerns the reader, newest first. */
export function NoticesPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const group = NOTICE_GROUPS.find((known) => known === search.group)
  const filter = { ...(group ? { group } : {}), ...(search.unread ? { unread: true } : {}) }
  const list = useListing(NoticesDocument, { filter, first: 20 }, (data) => data.notices, { about: 'Notice' })
  const markAll = useCommand(MarkAllNoticesReadDocument, 'markAllNoticesRead')
  const mark = useCommand(MarkNoticeReadDocument, 'markNoticeRead')
  const newest = list.rows?.[0]
  const narrow = (change: { group?: string; unread?: string }) => {
    void navigate({
      search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')),
      replace: true,
    })
  }

  return (
    <Page
      title={t('notices.title')}
      lead={
        <>
          {t('notices.lead')}{' '}
          <Link to="/profile" underline="always">
            {t('notices.toPreferences')}
          </Link>
        </>
      }
      actions={
        <Button
          variant="default"
          disabled={!newest}
          loading={markAll.running}
          onClick={async () => {
            // What came while the reader looked has not been seen yet.
            if (newest && (await markAll.run({ upTo: newest.id }))) list.askAgain()
          }}
        >
          {t('notices.markAll')}
        </Button>
      }
    >
      {(markAll.trouble ?? mark.trouble) && <TroublePanel trouble={(markAll.trouble ?? mark.trouble)!} />}
      <Group align="flex-end">
        <NativeSelect
          label={t('notices.groupLabel')}
          value={group ?? ''}
          onChange={(event) => narrow({ group: event.currentTarget.value })}
          data={[
            { value: '', label: t('notices.allGroups') },
            ...NOTICE_GROUPS.map((known) => ({ value: known, label: t(`notices.group.${known}`) })),
          ]}
        />
        <Checkbox
          mb={8}
          label={t('notices.unreadOnly')}
          checked={search.unread !== undefined}
          onChange={(event) => narrow({ unread: event.currentTarget.checked ? 'yes' : '' })}
        />
      </Group>
      <DataTable
        label={t('notices.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t(group || search.unread ? 'notices.noneSuch' : 'notices.empty')}</Empty>}
        columns={[
          {
            header: t('notices.what'),
            cell: (notice) => (
              <Sentence notice={notice} onOpen={() => notice.readAt === null && void mark.run({ id: notice.id })} />
            ),
          },
          {
            header: t('notices.state'),
            cell: ({ readAt }) => (
              <Tag tone={readAt ? 'quiet' : 'open'}>{t(readAt ? 'notices.read' : 'notices.unread')}</Tag>
            ),
          },
          {
            header: t('notices.groupLabel'),
            cell: ({ group: of }) => <span style={{ whiteSpace: 'nowrap' }}>{t(`notices.group.${of}`)}</span>,
          },
          { header: t('notices.at'), cell: ({ at }) => <When at={at} /> },
          {
            header: t('notices.action'),
            cell: ({ id, readAt, sentence }) =>
              readAt ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('notices.markThis', { sentence })}
                  disabled={mark.running}
                  onClick={() => void mark.run({ id })}
                >
                  {t('notices.mark')}
                </Button>
              ),
          },
        ]}
      />
    </Page>
  )
}

/** What happened, leading to where it can be seen; to its entry in the ledger where there is nothing else to open. */
function Sentence({ notice, onOpen }: { readonly notice: NoticeRowFragment; readonly onOpen: () => void }) {
  const { sentence, path, entryId, readAt } = notice
  const weight = readAt ? 400 : 600
  return path ? (
    <Link to={path} onClick={onOpen} fw={weight}>
      {sentence}
    </Link>
  ) : (
    <Link to="/ledger/$entryId" params={{ entryId }} onClick={onOpen} fw={weight}>
      {sentence}
    </Link>
  )
}
