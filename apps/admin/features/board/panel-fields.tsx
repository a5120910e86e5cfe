import { Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Capacity } from '../../generated/operations.ts'
import { LocalTextFields } from '../../ui/local-text-fields.tsx'
import { CAPACITIES, CLOSINGS, LAPSES, SIGNINGS, TASKS, THRESHOLDS } from './capacities.ts'
import { emptySeat, type PanelPlan } from './panel-plan.ts'
import { SeatFields } from './seat-fields.tsx'

/** A panel's name, rule and seats, for forming one and for changing it. */
export function PanelFields({
  plan,
  onChange,
}: {
  readonly plan: PanelPlan
  readonly onChange: (plan: PanelPlan) => void
}) {
  const { t } = useTranslation()
  const change = (part: Partial<PanelPlan>) => onChange({ ...plan, ...part })
  const number = (name: 'stage' | 'quorum' | 'minimum' | 'externals' | 'graceDays', min: number) => (
    <NumberInput
      label={t(`board.rule.${name}`)}
      min={min}
      value={plan[name]}
      onChange={(value) => change({ [name]: typeof value === 'number' ? value : min })}
    />
  )
  const capacities = (name: 'requiredCapacities' | 'oneOfCapacities' | 'vetoCapacities') => (
    <Checkbox.Group
      label={t(`board.rule.${name}`)}
      value={[...plan[name]]}
      onChange={(chosen) => change({ [name]: CAPACITIES.filter((known: Capacity) => chosen.includes(known)) })}
    >
      <Group mt={4}>
        {CAPACITIES.map((known) => (
          <Checkbox key={known} value={known} label={t(`board.capacity.${known}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  )
  const isConsent = plan.task === 'PROVIDER_CONSENT'
  return (
    <Stack gap="md">
      <LocalTextFields label={t('people.panel.name')} value={plan.name} onChange={(name) => change({ name })} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect
          label={t('board.rule.task')}
          value={plan.task}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ task: TASKS.find((known) => known === chosen) ?? 'REVIEW' })
          }}
          data={TASKS.map((known) => ({ value: known, label: t(`board.task.${known}`) }))}
        />
        {number('stage', 1)}
        {number('quorum', 1)}
        <NativeSelect
          label={t('people.panel.threshold')}
          value={plan.threshold}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ threshold: THRESHOLDS.find((known) => known === chosen) ?? 'MAJORITY' })
          }}
          data={THRESHOLDS.map((known) => ({ value: known, label: t(`board.threshold.${known}`) }))}
        />
        {number('minimum', 0)}
        {number('externals', 0)}
        <NumberInput
          label={t('board.rule.deadlineDays')}
          description={t('board.rule.deadlineHint')}
          min={1}
          max={365}
          value={plan.deadlineDays ?? ''}
          onChange={(value) => change({ deadlineDays: typeof value === 'number' ? value : null })}
        />
        {number('graceDays', 1)}
        <NativeSelect
          label={t('board.rule.lapse')}
          value={plan.lapse}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ lapse: LAPSES.find((known) => known === chosen) ?? 'CHAIR' })
          }}
          data={LAPSES.map((known) => ({ value: known, label: t(`board.lapse.${known}`) }))}
        />
        <NativeSelect
          label={t('board.rule.closing')}
          value={plan.closing}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ closing: CLOSINGS.find((known) => known === chosen) ?? 'CERTAIN' })
          }}
          data={CLOSINGS.map((known) => ({ value: known, label: t(`board.closing.${known}`) }))}
        />
        <NativeSelect
          label={t('board.rule.signing')}
          value={plan.signing}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            change({ signing: SIGNINGS.find((known) => known === chosen) ?? 'SIGNED' })
          }}
          data={SIGNINGS.map((known) => ({ value: known, label: t(`board.signing.${known}`) }))}
        />
      </SimpleGrid>
      {!isConsent && (
        <>
          {capacities('requiredCapacities')}
          {capacities('oneOfCapacities')}
          {capacities('vetoCapacities')}
          <SeatFields
            seats={plan.seats}
            onChange={(seats) => change({ seats })}
            onAdd={() =>
              change({ seats: [...plan.seats, emptySeat(Math.max(0, ...plan.seats.map(({ key }) => key)) + 1)] })
            }
          />
        </>
      )}
    </Stack>
  )
}
