import { Group, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { AcceptFindingsDocument, type InspectionFactsFragment } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Section } from '../../ui/section.tsx'

/** Somebody answers by name for letting the findings pass. */
export function AcceptFindings({ inspection }: { readonly inspection: InspectionFactsFragment }) {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const accept = useCommand(AcceptFindingsDocument, 'acceptFindings')
  const { versionId, unjustifiedCount } = inspection
  return (
    <Section title={t('inspection.accept')} framed>
      <Text mb="md">
        {unjustifiedCount > 0 ? t('inspection.acceptLater', { count: unjustifiedCount }) : t('inspection.acceptLead')}
      </Text>
      <Group>
        <ConfirmButton
          variant="filled"
          label={t('inspection.accept')}
          question={t('inspection.acceptQuestion')}
          confirm={t('inspection.acceptConfirm')}
          disabled={unjustifiedCount > 0}
          blocked={note.trim() === ''}
          running={accept.running}
          trouble={accept.trouble}
          onConfirm={async () => {
            if (!(await accept.run({ input: { versionId, note } }))) return false
            notifications.show({ message: t('inspection.acceptDone') })
            return true
          }}
        >
          <Text size="sm">{t('inspection.acceptBody')}</Text>
          <Textarea
            label={t('inspection.acceptNote')}
            withAsterisk
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={2}
          />
        </ConfirmButton>
      </Group>
    </Section>
  )
}
