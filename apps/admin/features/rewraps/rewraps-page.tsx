import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { CompleteRewrapDocument, type RewrapRowFragment, RewrapTasksDocument } from '../../generated/operations.ts'
import { CodeBlock } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { NO_KEY, PrivateKeyField } from '../../ui/private-key-field.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { type WrapFault, wrapOn } from './wrap-on.ts'

/** Who waits for the key of a version that the person's organisation sealed; and doing it, here or on the command line. */
export function RewrapsPage() {
  const { t } = useTranslation()
  const list = useListing(RewrapTasksDocument, { first: 50 }, (data) => data.rewrapTasks, { about: 'RewrapTask' })
  const mine = (list.rows ?? []).filter(({ header }) => header != null)
  return (
    <Page title={t('rewraps.title')} lead={t('rewraps.lead')}>
      <Stack gap="xl">
        <DataTable
          label={t('rewraps.title')}
          list={list}
          rowKey={({ id }) => id}
          empty={<Empty>{t('rewraps.empty')}</Empty>}
          columns={[
            {
              header: t('grants.version'),
              cell: ({ version }) => (
                <Link to="/versions/$versionId" params={{ versionId: version.id }}>
                  {t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
                </Link>
              ),
            },
            {
              header: t('grants.grantee'),
              cell: ({ grant }) => (
                <Stack gap={0}>
                  <Link to="/grants/$grantId" params={{ grantId: grant.id }}>
                    {grant.person.name.local}
                  </Link>
                  <Text size="xs" c="dimmed">
                    {grant.organisation.name.local}
                  </Text>
                </Stack>
              ),
            },
            {
              header: t('requests.certificate'),
              cell: ({ certificate }) => <Digest of={certificate.fingerprint} name={t('people.profile.fingerprint')} />,
            },
            { header: t('rewraps.asked'), cell: ({ askedAt }) => <When at={askedAt} /> },
            { header: t('grants.ends'), cell: ({ grant }) => <When at={grant.endsAt} dateOnly /> },
          ]}
        />
        {mine.length > 0 && <WrapHere tasks={mine} onDone={list.askAgain} />}
      </Stack>
    </Page>
  )
}

function WrapHere({ tasks, onDone }: { readonly tasks: readonly RewrapRowFragment[]; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [key, setKey] = useState(NO_KEY)
  const [fault, setFault] = useState<WrapFault>()
  const [running, setRunning] = useState(false)
  const complete = useCommand(CompleteRewrapDocument, 'completeRewrap')

  const wrapAll = async () => {
    setRunning(true)
    setFault(undefined)
    let done = 0
    for (const task of tasks) {
      const wrapped = await wrapOn(task, key)
      // Another task may be for another key: it stays, and the rest is done.
      if ('fault' in wrapped) setFault(wrapped.fault)
      else if (await complete.run({ input: { taskId: task.id, header: wrapped.header } })) done += 1
    }
    setRunning(false)
    if (done > 0) notifications.show({ message: t('rewraps.done', { count: done }) })
    onDone()
  }

  return (
    <Section title={t('rewraps.do')} framed>
      <Text size="sm" c="dimmed">
        {t('rewraps.doLead')}
      </Text>
      <PrivateKeyField value={key} onChange={setKey} />
      {fault && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {fault.code === 'WrongKey'
            ? t('ui.privateKey.wrongKey', { wanted: fault.wanted, held: fault.held })
            : t(`ui.privateKey.fault.${fault.code}`)}
        </Text>
      )}
      {complete.trouble && <TroublePanel trouble={complete.trouble} />}
      <Group>
        <Button disabled={key.armored.trim() === ''} loading={running} onClick={() => void wrapAll()}>
          {t('rewraps.wrap', { count: tasks.length })}
        </Button>
      </Group>
      <Text size="sm">{t('rewraps.command')}</Text>
      <CodeBlock label="raireki">{'raireki rewrap --key my-secret-key.asc'}</CodeBlock>
    </Section>
  )
}
