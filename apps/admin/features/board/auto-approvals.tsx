import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import {
  type PanelPageQuery,
  SwitchOffAutoApprovalDocument,
  SwitchOnAutoApprovalDocument,
  TermsOfVersionDocument,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { VersionPicker } from '../catalogue/index.ts'

type Panel = PanelPageQuery['panel']

/** What passes the panel without a vote, who answers for it and until when; the chair can switch more on. */
export function AutoApprovals({ panel }: { readonly panel: Panel }) {
  const { t } = useTranslation()
  return (
    <Section title={t('board.auto.title')}>
      <Text size="sm" c="dimmed" maw="52rem">
        {t('board.auto.lead')}
      </Text>
      <DataTable
        label={t('board.auto.title')}
        list={{ rows: panel.autoApprovals }}
        rowKey={({ id }) => id}
        empty={<Empty>{t('board.auto.none')}</Empty>}
        columns={[
          {
            header: t('board.auto.terms'),
            cell: ({ assets, termsDigest }) => (
              <Stack gap={2} align="flex-start">
                {assets.map((asset) => (
                  <Link key={asset.id} to="/assets/$assetId" params={{ assetId: asset.id }}>
                    {asset.title.local}
                  </Link>
                ))}
                <Digest of={termsDigest} name={t('board.auto.terms')} />
              </Stack>
            ),
          },
          { header: t('board.auto.by'), cell: ({ switchedOnBy }) => switchedOnBy.name.local },
          { header: t('board.auto.since'), cell: ({ switchedOnAt }) => <When at={switchedOnAt} dateOnly /> },
          {
            header: t('board.auto.until'),
            cell: ({ endsAt, switchedOffAt, isRunning }) => (
              <Group gap="xs">
                <When at={switchedOffAt ?? endsAt ?? ''} dateOnly />
                <Tag tone={isRunning ? 'open' : 'quiet'}>{t(isRunning ? 'board.auto.running' : 'board.auto.over')}</Tag>
              </Group>
            ),
          },
          {
            header: t('board.auto.act'),
            cell: ({ id, isRunning }) => isRunning && panel.viewerIsChair && <SwitchOff id={id} />,
          },
        ]}
      />
      {panel.viewerIsChair && !panel.closedAt && <SwitchOn panelId={panel.id} />}
    </Section>
  )
}

function SwitchOff({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const off = useCommand(SwitchOffAutoApprovalDocument, 'switchOffAutoApproval')
  return (
    <ConfirmButton
      size="compact-sm"
      label={t('board.auto.off')}
      question={t('board.auto.offQuestion')}
      confirm={t('board.auto.off')}
      running={off.running}
      trouble={off.trouble}
      onConfirm={async () => (await off.run({ autoApprovalId: id })) !== undefined}
    />
  )
}

function SwitchOn({ panelId }: { readonly panelId: string }) {
  const { t } = useTranslation()
  const [versionId, setVersionId] = useState<string>()
  const [until, setUntil] = useState('')
  const on = useCommand(SwitchOnAutoApprovalDocument, 'switchOnAutoApproval')
  const asset = useAnswer(TermsOfVersionDocument, { id: versionId ?? '' }, { pause: !versionId }).data?.version.asset
  const terms = versionId ? asset?.currentTerms : undefined
  const switchOn = async () => {
    if (!terms) return false
    const endsAt = new Date(`${until}T23:59:59`).toISOString()
    if (!(await on.run({ input: { panelId, termsId: terms.id, endsAt } }))) return false
    setVersionId(undefined)
    notifications.show({ message: t('board.auto.done') })
    return true
  }
  return (
    <Stack gap="sm" maw="36rem">
      <VersionPicker
        label={t('board.auto.choose')}
        description={t('board.auto.chooseHint')}
        exclude={[]}
        onPick={setVersionId}
      />
      {terms && asset && (
        <Text size="sm">
          {t('board.auto.chosen', { title: asset.title.local, number: terms.number })}{' '}
          <Digest of={terms.digest} name={t('board.auto.terms')} />
        </Text>
      )}
      <TextInput
        type="date"
        label={t('board.auto.until')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
        maw="14rem"
      />
      {on.trouble && <TroublePanel trouble={on.trouble} />}
      <Group>
        <ConfirmButton
          label={t('board.auto.on')}
          question={t('board.auto.onQuestion')}
          confirm={t('board.auto.on')}
          disabled={!terms || until === ''}
          running={on.running}
          onConfirm={switchOn}
        >
          <Text size="sm">{t('board.auto.onBody')}</Text>
        </ConfirmButton>
        {versionId && (
          <Button variant="subtle" color="gray" onClick={() => setVersionId(undefined)}>
            {t('ui.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
