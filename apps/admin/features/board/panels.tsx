import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { PanelsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { FormPanel } from './form-panel.tsx'

/** Every panel with its rule, and for operators a form for the next one. */
export function Panels() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const list = useListing(PanelsDocument, { first: 20 }, (data) => data.panels, { about: 'Panel' })
  return (
    <Stack gap="xl">
      <Section title={t('people.page.panels')}>
        <DataTable
          label={t('people.page.panels')}
          list={list}
          rowKey={({ id }) => id}
          empty={<Empty>{t('people.page.noPanels')}</Empty>}
          columns={[
            {
              header: t('people.panel.name'),
              cell: ({ id, name, closedAt }) => (
                <Group gap="xs">
                  <Link to="/board/panels/$panelId" params={{ panelId: id }}>
                    {name.local}
                  </Link>
                  {closedAt && <Tag tone="quiet">{t('board.panels.closed')}</Tag>}
                </Group>
              ),
            },
            { header: t('board.rule.stage'), cell: ({ stage }) => String(stage) },
            { header: t('board.rule.task'), cell: ({ task }) => t(`board.task.${task}`) },
            {
              header: t('board.rule.quorum'),
              cell: ({ rule }) =>
                t('people.panel.ruleText', {
                  quorum: rule.quorum,
                  threshold: t(`board.threshold.${rule.threshold}`),
                }),
            },
            {
              header: t('people.panel.seats'),
              cell: ({ seats }) => (
                <Text size="sm">{seats.map(({ person }) => person.name.local).join(t('requests.listComma'))}</Text>
              ),
            },
          ]}
        />
      </Section>
      {can('form:Panel') && (
        <Section title={t('people.page.formPanel')} framed>
          <FormPanel />
        </Section>
      )}
    </Stack>
  )
}

export function PanelsPage() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('board.panels.title')}
      above={<Link to="/board">{t('board.title')}</Link>}
      lead={t('board.panels.lead')}
    >
      <Panels />
    </Page>
  )
}
