import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import {
  ChangePanelDocument,
  ClosePanelDocument,
  PanelPageDocument,
  type PanelPageQuery,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { History } from '../ledger/index.ts'
import { AutoApprovals } from './auto-approvals.tsx'
import { PanelFields } from './panel-fields.tsx'
import { inputOf, planFromPanel } from './panel-plan.ts'
import { PanelRule } from './panel-rule.tsx'
import { PanelSeats } from './panel-seats.tsx'
import { PanelSittings } from './panel-sittings.tsx'
import { ReviewList } from './review-list.tsx'

const route = getRouteApi('/shell/board/panels/$panelId')

type Panel = PanelPageQuery['panel']

/** One panel: its rule and members, its queue, its sittings, and what passes it without a vote. */
export function PanelPage() {
  const { t } = useTranslation()
  const { panelId } = route.useParams()
  const answer = useAnswer(PanelPageDocument, { id: panelId })
  return (
    <AnsweredPage answer={answer}>
      {({ panel }) => (
        <Page
          title={panel.name.local}
          above={
            <>
              <Link to="/board">{t('board.title')}</Link> · <Link to="/board/panels">{t('board.panels.title')}</Link>
            </>
          }
          lead={panel.closedAt && <Tag tone="quiet">{t('board.panels.closed')}</Tag>}
        >
          <PanelDetails panel={panel} />
        </Page>
      )}
    </AnsweredPage>
  )
}

function PanelDetails({ panel }: { readonly panel: Panel }) {
  const { t } = useTranslation()
  const { can, me } = useSignedIn()
  const isStaff = me.person.memberships.some(({ role }) => ['AUDITOR', 'OPERATOR', 'BOARD_MEMBER'].includes(role))
  return (
    <Stack gap="xl">
      <Section title={t('board.panels.rule')} framed>
        <PanelRule panel={panel} />
      </Section>
      <Section title={t('people.panel.seats')}>
        <PanelSeats panel={panel} />
      </Section>
      {isStaff && (
        <Section title={t('board.panels.queue')}>
          <ReviewList
            label={t('board.panels.queue')}
            filter={{ panelId: panel.id, state: 'OPEN' }}
            empty={t('board.empty.open')}
          />
        </Section>
      )}
      {panel.task === 'REVIEW' && <AutoApprovals panel={panel} />}
      {isStaff && <PanelSittings panel={panel} />}
      {can('form:Panel') && !panel.closedAt && <ChangePanel panel={panel} />}
      <Section title={t('ledger.history')}>
        <History subjectId={panel.id} />
      </Section>
    </Stack>
  )
}

function ChangePanel({ panel }: { readonly panel: Panel }) {
  const { t } = useTranslation()
  const [plan, setPlan] = useState<ReturnType<typeof planFromPanel>>()
  const change = useCommand(ChangePanelDocument, 'changePanel')
  const close = useCommand(ClosePanelDocument, 'closePanel')
  if (!plan) {
    return (
      <Group>
        <Button variant="default" onClick={() => setPlan(planFromPanel(panel))}>
          {t('board.panels.change')}
        </Button>
        <ConfirmButton
          label={t('board.panels.close')}
          question={t('board.panels.closeQuestion')}
          confirm={t('board.panels.close')}
          color="red"
          running={close.running}
          trouble={close.trouble}
          onConfirm={async () => (await close.run({ panelId: panel.id })) !== undefined}
        >
          <Text size="sm">{t('board.panels.closeBody')}</Text>
        </ConfirmButton>
      </Group>
    )
  }
  const save = async () => {
    if (!(await change.run({ input: { panelId: panel.id, ...inputOf(plan) } }))) return
    setPlan(undefined)
    notifications.show({ message: t('board.panels.changed') })
  }
  return (
    <Section title={t('board.panels.change')} framed>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('board.panels.changeHint')}
          </Text>
          <PanelFields plan={plan} onChange={setPlan} />
          {change.trouble && <TroublePanel trouble={change.trouble} />}
          <Group>
            <Button type="submit" loading={change.running}>
              {t('board.panels.save')}
            </Button>
            <Button variant="default" onClick={() => setPlan(undefined)}>
              {t('ui.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
