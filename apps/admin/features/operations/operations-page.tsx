import { Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { useListing } from '../../app/list.ts'
import { DeadLettersDocument, ReplayJobDocument, SystemStatusDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { Ontologies } from './ontologies.tsx'
import { Storage, StrayObjects } from './storage.tsx'

export function OperationsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('operations.title')}>
      <Stack gap="xl">
        <Section title={t('operations.status')}>
          <Status />
        </Section>
        <Section title={t('operations.ontologies.title')}>
          <Ontologies />
        </Section>
        <Section title={t('operations.storage')}>
          <Storage />
        </Section>
        <Section title={t('operations.strays')}>
          <StrayObjects />
        </Section>
        <Section title={t('operations.deadLetters')}>
          <DeadLetters />
        </Section>
      </Stack>
    </Page>
  )
}

function Status() {
  const { t } = useTranslation()
  const answer = useAnswer(SystemStatusDocument, {})
  return (
    <Answered answer={answer}>
      {({ systemStatus: status }) => (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Facts
            facts={[
              { name: t('operations.version'), value: status.version },
              { name: t('operations.database'), value: status.database },
              { name: t('operations.store'), value: status.store },
              { name: t('operations.queue'), value: status.queue },
            ]}
          />
          <Facts
            facts={(['jobsWaiting', 'jobsRunning', 'jobsDead', 'entriesPending'] as const).map((name) => ({
              name: t(`operations.${name}`),
              value: status[name],
            }))}
          />
        </SimpleGrid>
      )}
    </Answered>
  )
}

function DeadLetters() {
  const { t } = useTranslation()
  const list = useListing(DeadLettersDocument, { first: 20 }, (data) => data.deadLetters)
  const replay = useCommand(ReplayJobDocument, 'replayJob')
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('operations.deadLettersLead')}
      </Text>
      {replay.trouble && <TroublePanel trouble={replay.trouble} />}
      <DataTable
        label={t('operations.deadLetters')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('operations.noDeadLetters')}</Empty>}
        columns={[
          { header: t('operations.kind'), cell: ({ kind }) => kind },
          { header: t('operations.error'), cell: ({ error }) => error },
          { header: t('operations.attempts'), align: 'end', cell: ({ attempts }) => attempts },
          { header: t('operations.failed'), cell: ({ failedAt }) => <When at={failedAt} /> },
          {
            header: t('operations.action'),
            cell: ({ id, kind }) => (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('operations.replayJob', { kind })}
                disabled={replay.running}
                onClick={async () => {
                  if (!(await replay.run({ id }))) return
                  notifications.show({ message: t('operations.replayed') })
                  list.askAgain()
                }}
              >
                {t('operations.replay')}
              </Button>
            ),
          },
        ]}
      />
    </Stack>
  )
}
