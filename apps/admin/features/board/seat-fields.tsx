import { Button, Checkbox, Fieldset, Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { PeopleDocument } from '../../generated/operations.ts'
import { CAPACITIES } from './capacities.ts'
import type { PlannedSeat } from './panel-plan.ts'

const MARKS = ['external', 'chair', 'alternate', 'veto'] as const

/** Who sits on a panel, and in which capacity. */
export function SeatFields({
  seats,
  onChange,
  onAdd,
}: {
  readonly seats: readonly PlannedSeat[]
  readonly onChange: (seats: readonly PlannedSeat[]) => void
  readonly onAdd: () => void
}) {
  const { t } = useTranslation()
  const members = useAnswer(PeopleDocument, { role: 'BOARD_MEMBER', first: 100 }).data?.people.edges ?? []
  const change = (key: number, part: Partial<PlannedSeat>) =>
    onChange(seats.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <>
      {seats.map((each, index) => (
        <Fieldset key={each.key} legend={t('people.panel.seat', { number: index + 1 })}>
          <Group align="flex-end">
            <NativeSelect
              label={t('people.panel.person')}
              value={each.personId}
              onChange={(event) => change(each.key, { personId: event.currentTarget.value })}
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
                change(each.key, { capacity: CAPACITIES.find((known) => known === chosen) ?? each.capacity })
              }}
              data={CAPACITIES.map((known) => ({ value: known, label: t(`board.capacity.${known}`) }))}
            />
            {MARKS.map((mark) => (
              <Checkbox
                key={mark}
                mb={8}
                label={t(`board.seat.${mark}`)}
                checked={each[mark]}
                onChange={(event) => change(each.key, { [mark]: event.currentTarget.checked })}
              />
            ))}
            <Button
              mb={4}
              variant="subtle"
              color="gray"
              size="compact-sm"
              disabled={seats.length === 1}
              aria-label={t('ui.removeNamed', { name: t('people.panel.seat', { number: index + 1 }) })}
              onClick={() => onChange(seats.filter(({ key }) => key !== each.key))}
            >
              {t('ui.remove')}
            </Button>
          </Group>
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" onClick={onAdd}>
          {t('people.panel.addSeat')}
        </Button>
      </Group>
    </>
  )
}
