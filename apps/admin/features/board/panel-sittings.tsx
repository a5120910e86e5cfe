import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { CallSittingDocument, type PanelPageQuery } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { AgendaForm } from './agenda-form.tsx'
import { SittingList } from './sitting-list.tsx'

/** The panel's meetings, and for its chair a way to call the next. */
export function PanelSittings({ panel }: { readonly panel: PanelPageQuery['panel'] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('board.sittings.title')}>
      <SittingList panelId={panel.id} />
      {panel.viewerIsChair && !panel.closedAt && <CallSitting panelId={panel.id} />}
    </Section>
  )
}

function CallSitting({ panelId }: { readonly panelId: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const call = useCommand(CallSittingDocument, 'callSitting')
  return (
    <details>
      <summary>{t('board.sittings.call')}</summary>
      <AgendaForm
        panelId={panelId}
        act={t('board.sittings.call')}
        running={call.running}
        trouble={call.trouble}
        onSubmit={async (agenda) => {
          const called = await call.run({ input: { panelId, ...agenda } })
          if (called) await navigate({ to: '/board/sittings/$sittingId', params: { sittingId: called.id } })
        }}
      />
    </details>
  )
}
