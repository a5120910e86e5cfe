import { Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { PanelsDocument } from '../../generated/operations.ts'
import { DataTable, More } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { FormPanel } from './form-panel.tsx'

/** Every panel with its rule and its members, and for operators a form for the next one. */
export function Panels() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const list = useListing(PanelsDocument, { first: 20 }, (data) => data.panels, { about: 'Panel' })
  return (
    <Stack gap="xl">
      <Section title={t('people.page.panels')}>
        {list.trouble && <TroublePanel trouble={list.trouble} onRetry={list.askAgain} />}
        {!list.rows && !list.trouble && <Loading />}
        {list.rows?.length === 0 && <Empty>{t('people.page.noPanels')}</Empty>}
        {list.rows?.map((panel) => (
          <Paper key={panel.id}>
            <Title order={3}>{panel.name.local}</Title>
            <Text size="sm" c="dimmed" mb="sm">
              {t('people.panel.ruleText', {
                quorum: panel.rule.quorum,
                threshold: t(`board.threshold.${panel.rule.threshold}`),
              })}
              {panel.rule.requiredCapacities.length > 0 &&
                ` · ${t('people.panel.required')} ${panel.rule.requiredCapacities.map((each) => t(`board.capacity.${each}`)).join(t('requests.listComma'))}`}
            </Text>
            <DataTable
              label={t('board.seatsOf', { panel: panel.name.local })}
              list={{ rows: panel.seats }}
              rowKey={({ id }) => id}
              empty={null}
              columns={[
                { header: t('board.member'), cell: ({ person }) => person.name.local },
                { header: t('people.panel.capacity'), cell: ({ capacity }) => t(`board.capacity.${capacity}`) },
                {
                  header: t('people.panel.seats'),
                  cell: ({ chair, external }) => (
                    <>
                      {chair && <Tag>{t('people.panel.chair')}</Tag>}{' '}
                      {external && <Tag>{t('people.panel.external')}</Tag>}
                    </>
                  ),
                },
              ]}
            />
          </Paper>
        ))}
        <More list={list} />
      </Section>
      {can('form:Panel') && (
        <Section title={t('people.page.formPanel')} framed>
          <FormPanel />
        </Section>
      )}
    </Stack>
  )
}
