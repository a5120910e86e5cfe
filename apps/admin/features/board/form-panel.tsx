import { Button, Checkbox, Fieldset, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { type Capacity, FormPanelDocument, PeopleDocument, type Threshold } from '../../generated/operations.ts'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

const CAPACITIES: readonly Capacity[] = ['MEDICINE', 'ETHICS', 'LAW', 'IT', 'PUBLIC']
const THRESHOLDS: readonly Threshold[] = ['MAJORITY', 'TWO_THIRDS', 'UNANIMOUS']

type Seat = { key: number; personId: string; capacity: Capacity; external: boolean; chair: boolean }

const seat = (key: number): Seat => ({ key, personId: '', capacity: 'MEDICINE', external: false, chair: false })

const newPanel = {
  name: emptyText,
  quorum: 3,
  threshold: 'MAJORITY' as Threshold,
  requiredCapacities: [] as Capacity[],
  seats: [seat(1), seat(2), seat(3)],
}

/** Forms a panel as the board has decided: its rule, and who sits on it in which capacity. */
export function FormPanel() {
  const { t } = useTranslation()
  const [panel, setPanel] = useState(newPanel)
  const form = useCommand(FormPanelDocument, 'formPanel')
  const members = useAnswer(PeopleDocument, { role: 'BOARD_MEMBER', first: 100 }).data?.people.edges ?? []
  const change = (part: Partial<typeof newPanel>) => setPanel((now) => ({ ...now, ...part }))
  const changeSeat = (key: number, part: Partial<Seat>) =>
    change({ seats: panel.seats.map((each) => (each.key === key ? { ...each, ...part } : each)) })

  const submit = async () => {
    const seats = panel.seats.map(({ key: _, ...each }) => each)
    if (!(await form.run({ input: { ...panel, seats } }))) return
    setPanel(newPanel)
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
        <LocalTextFields label={t('people.panel.name')} value={panel.name} onChange={(name) => change({ name })} />
        <Group align="flex-start">
          <NumberInput
            label={t('people.panel.quorum')}
            min={1}
            max={panel.seats.length}
            value={panel.quorum}
            onChange={(quorum) => change({ quorum: typeof quorum === 'number' ? quorum : 1 })}
          />
          <NativeSelect
            label={t('people.panel.threshold')}
            value={panel.threshold}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              change({ threshold: THRESHOLDS.find((known) => known === chosen) ?? 'MAJORITY' })
            }}
            data={THRESHOLDS.map((known) => ({ value: known, label: t(`board.threshold.${known}`) }))}
          />
        </Group>
        <Checkbox.Group
          label={t('people.panel.required')}
          value={panel.requiredCapacities}
          onChange={(chosen) => change({ requiredCapacities: CAPACITIES.filter((known) => chosen.includes(known)) })}
        >
          <Group mt={4}>
            {CAPACITIES.map((known) => (
              <Checkbox key={known} value={known} label={t(`board.capacity.${known}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        {panel.seats.map((each, index) => (
          <Fieldset key={each.key} legend={t('people.panel.seat', { number: index + 1 })}>
            <Group align="flex-end">
              <NativeSelect
                label={t('people.panel.person')}
                value={each.personId}
                onChange={(event) => changeSeat(each.key, { personId: event.currentTarget.value })}
                data={[
                  { value: '', label: t('people.panel.choosePerson'), disabled: true },
                  ...members.map(({ node }) => ({ value: node.id, label: node.name.local })),
                ]}
              />
              <NativeSelect
                label={t('people.panel.capacity')}
                value={each.capacity}
                onChange={(event) => {
                  const chosen = event.currentTarget.value
                  changeSeat(each.key, { capacity: CAPACITIES.find((known) => known === chosen) ?? each.capacity })
                }}
                data={CAPACITIES.map((known) => ({ value: known, label: t(`board.capacity.${known}`) }))}
              />
              <Checkbox
                mb={8}
                label={t('people.panel.external')}
                checked={each.external}
                onChange={(event) => changeSeat(each.key, { external: event.currentTarget.checked })}
              />
              <Checkbox
                mb={8}
                label={t('people.panel.chair')}
                checked={each.chair}
                onChange={(event) => changeSeat(each.key, { chair: event.currentTarget.checked })}
              />
              <Button
                mb={4}
                variant="subtle"
                color="gray"
                size="compact-sm"
                disabled={panel.seats.length === 1}
                aria-label={t('ui.removeNamed', { name: t('people.panel.seat', { number: index + 1 }) })}
                onClick={() => change({ seats: panel.seats.filter(({ key }) => key !== each.key) })}
              >
                {t('ui.remove')}
              </Button>
            </Group>
          </Fieldset>
        ))}
        <Group>
          <Button
            variant="default"
            onClick={() =>
              change({ seats: [...panel.seats, seat(Math.max(...panel.seats.map(({ key }) => key)) + 1)] })
            }
          >
            {t('people.panel.addSeat')}
          </Button>
        </Group>
        {form.trouble && <TroublePanel trouble={form.trouble} />}
        <Group>
          <Button type="submit" loading={form.running} disabled={panel.seats.some(({ personId }) => personId === '')}>
            {t('people.panel.form')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
