import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { FormPanelDocument, PanelPresetsDocument } from '../../generated/operations.ts'
import { TroublePanel } from '../../ui/trouble.tsx'
import { PanelFields } from './panel-fields.tsx'
import { emptyPlan, inputOf, planFromPreset } from './panel-plan.ts'

/** Forms a panel as the board has decided, from nothing or from a composition whose source is told. */
export function FormPanel() {
  const { t } = useTranslation()
  const [plan, setPlan] = useState(emptyPlan)
  const [presetId, setPresetId] = useState('')
  const form = useCommand(FormPanelDocument, 'formPanel')
  const presets = useAnswer(PanelPresetsDocument, {}).data?.panelPresets ?? []
  const preset = presets.find(({ id }) => id === presetId)
  const isIncomplete = plan.task !== 'PROVIDER_CONSENT' && plan.seats.some(({ personId }) => personId === '')

  const submit = async () => {
    if (!(await form.run({ input: inputOf(plan) }))) return
    setPlan(emptyPlan)
    setPresetId('')
    notifications.show({ message: t('people.panel.formed') })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('people.panel.formHint')}
        </Text>
        <NativeSelect
          label={t('board.preset.label')}
          maw="28rem"
          value={presetId}
          onChange={(event) => {
            const chosen = presets.find(({ id }) => id === event.currentTarget.value)
            setPresetId(chosen?.id ?? '')
            setPlan(chosen ? planFromPreset(chosen) : emptyPlan)
          }}
          data={[
            { value: '', label: t('board.preset.none') },
            ...presets.map(({ id, name }) => ({ value: id, label: name.local })),
          ]}
        />
        {preset && (
          <Text size="sm" maw="52rem">
            {preset.about}
            <br />
            <Text span size="sm" c="dimmed">
              {t('board.preset.source')} {preset.source}
            </Text>
          </Text>
        )}
        <PanelFields plan={plan} onChange={setPlan} />
        {form.trouble && <TroublePanel trouble={form.trouble} />}
        <Group>
          <Button type="submit" loading={form.running} disabled={isIncomplete}>
            {t('people.panel.form')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
