import { useTranslation } from 'react-i18next'
import type { Capacity, PanelTextFragment } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'

/** A panel's rule, in words; what it does not ask for is left out. */
export function PanelRule({ panel }: { readonly panel: Pick<PanelTextFragment, 'rule' | 'task' | 'stage'> }) {
  const { t } = useTranslation()
  const { rule, task, stage } = panel
  const listed = (capacities: readonly Capacity[]) =>
    capacities.map((each) => t(`board.capacity.${each}`)).join(t('requests.listComma'))
  const groups = (['requiredCapacities', 'oneOfCapacities', 'vetoCapacities'] as const).map(
    (name) => rule[name].length > 0 && { name: t(`board.rule.${name}`), value: listed(rule[name]) },
  )
  return (
    <Facts
      facts={[
        { name: t('board.rule.task'), value: t(`board.task.${task}`) },
        { name: t('board.rule.stage'), value: String(stage) },
        {
          name: t('board.rule.quorum'),
          value: t('people.panel.ruleText', {
            quorum: rule.quorum,
            threshold: t(`board.threshold.${rule.threshold}`),
          }),
        },
        ...groups,
        rule.externals > 0 && { name: t('board.rule.externals'), value: String(rule.externals) },
        rule.minimum > 0 && { name: t('board.rule.minimum'), value: String(rule.minimum) },
        {
          name: t('board.rule.deadlineDays'),
          value: rule.deadlineDays
            ? t('board.rule.deadlineText', {
                days: rule.deadlineDays,
                grace: rule.graceDays,
                lapse: t(`board.lapse.${rule.lapse}`),
              })
            : t('board.rule.noDeadline'),
        },
        { name: t('board.rule.closing'), value: t(`board.closing.${rule.closing}`) },
        { name: t('board.rule.signing'), value: t(`board.signing.${rule.signing}`) },
      ]}
    />
  )
}
