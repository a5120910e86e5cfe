import { Checkbox, Fieldset, Group, Radio, SimpleGrid, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { duoTerm, PLAIN_MODIFIERS } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import { DiseasesField } from './code-fields.tsx'
import { PERMISSION_CODES, type TermsForm } from './terms-form.ts'

/** What the data may be used for, and DUO's conditions that are either there or not. */
export function PermissionFields({ form }: { readonly form: UseFormReturnType<TermsForm> }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const flawOf = useFlawOf()
  const { permission, diseases, match, plain } = form.values
  return (
    <Fieldset legend={t('terms.group.permission')}>
      <Stack gap="md">
        <Radio.Group
          label={t('terms.field.permission')}
          value={permission}
          error={flawOf('permission')}
          onChange={(chosen) =>
            form.setFieldValue('permission', PERMISSION_CODES.find((code) => code === chosen) ?? permission)
          }
        >
          <Stack gap={6} mt={4}>
            {PERMISSION_CODES.map((code) => (
              <Radio key={code} value={code} label={`${duoTerm(code)?.label[language]} (${code})`} />
            ))}
          </Stack>
        </Radio.Group>
        {permission === 'DS' && (
          <>
            <DiseasesField
              label={t('terms.field.diseases')}
              value={diseases}
              error={flawOf('permission.diseases')}
              onChange={(codes) => form.setFieldValue('diseases', codes)}
            />
            <Radio.Group
              label={t('terms.field.match')}
              value={match}
              onChange={(chosen) => form.setFieldValue('match', chosen === 'all' ? 'all' : 'any')}
            >
              <Group mt={4}>
                <Radio value="any" label={t('terms.field.matchAny')} />
                <Radio value="all" label={t('terms.field.matchAll')} />
              </Group>
            </Radio.Group>
          </>
        )}
        <Checkbox.Group
          label={t('terms.field.modifiers')}
          value={plain}
          error={flawOf('modifiers')}
          onChange={(chosen) =>
            form.setFieldValue(
              'plain',
              PLAIN_MODIFIERS.filter((code) => chosen.includes(code)),
            )
          }
        >
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} verticalSpacing={6} mt={4}>
            {PLAIN_MODIFIERS.map((code) => (
              <Checkbox key={code} value={code} label={`${duoTerm(code)?.label[language]} (${code})`} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      </Stack>
    </Fieldset>
  )
}
