import { Checkbox, Fieldset, Group, MultiSelect, NumberInput, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DUTY_KINDS, LEGAL_BASES } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import { LocalTextFields } from '../../ui/local-text-fields.tsx'
import { WordsField } from './code-fields.tsx'
import type { TermsForm } from './terms-form.ts'

/** Why the data may be provided at all, what its users must do in return, and a remark for people. */
export function DutyFields({ form }: { readonly form: UseFormReturnType<TermsForm> }) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const { bases, duties, note } = form.values
  const toggleDuty = (kind: (typeof DUTY_KINDS)[number], wanted: boolean) =>
    form.setFieldValue(
      'duties',
      wanted ? [...duties, { kind, months: '' }] : duties.filter((duty) => duty.kind !== kind),
    )
  return (
    <Fieldset legend={t('terms.group.duties')}>
      <Stack gap="md">
        <MultiSelect
          label={t('terms.field.bases')}
          data={LEGAL_BASES.map((basis) => ({ value: basis, label: t(`terms.basis.${basis}`) }))}
          value={bases.map(({ basis }) => basis)}
          error={flawOf('legalBasis')}
          onChange={(chosen) =>
            form.setFieldValue(
              'bases',
              LEGAL_BASES.filter((basis) => chosen.includes(basis)).map(
                (basis) => bases.find((known) => known.basis === basis) ?? { basis, certificates: [] },
              ),
            )
          }
        />
        {bases.map((basis, index) => (
          <WordsField
            key={basis.basis}
            label={t('terms.field.certificates', { basis: t(`terms.basis.${basis.basis}`) })}
            description={t('terms.field.certificatesHint')}
            value={basis.certificates}
            error={flawOf(`legalBasis.${basis.basis}.certificates`) ?? flawOf(`legalBasis.${basis.basis}`)}
            onChange={(certificates) => form.setFieldValue(`bases.${index}.certificates`, certificates)}
          />
        ))}
        <Stack gap={6}>
          {DUTY_KINDS.map((kind) => {
            const index = duties.findIndex((duty) => duty.kind === kind)
            const duty = duties[index]
            return (
              <Group key={kind} gap="sm" mih={36}>
                <Checkbox
                  label={t(`terms.duty.${kind}`)}
                  checked={duty !== undefined}
                  onChange={(event) => toggleDuty(kind, event.currentTarget.checked)}
                />
                {duty && (
                  <NumberInput
                    size="xs"
                    w="9rem"
                    aria-label={t('terms.field.dutyMonths', { duty: t(`terms.duty.${kind}`) })}
                    placeholder={t('terms.field.monthsAfter')}
                    value={duty.months}
                    min={0}
                    max={1200}
                    allowDecimal={false}
                    error={flawOf(`duties.${kind}.months`) ?? flawOf(`duties.${kind}`)}
                    onChange={(months) =>
                      form.setFieldValue(`duties.${index}.months`, typeof months === 'number' ? months : '')
                    }
                  />
                )}
              </Group>
            )
          })}
        </Stack>
        <LocalTextFields
          label={t('terms.field.note')}
          value={note}
          error={flawOf('notes')}
          onChange={(text) => form.setFieldValue('note', text)}
          rows={2}
        />
      </Stack>
    </Fieldset>
  )
}
