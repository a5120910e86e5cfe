import { Checkbox, Fieldset, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { SENSITIVE_SUBJECTS } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import { activityName, CountriesField, DiseasesField, sensitiveName, WordsField } from '../terms/index.ts'
import { ACTIVITIES, AIMS, PROMISES, type PurposeForm } from './purpose-form.ts'

type Props = { readonly value: PurposeForm; readonly onChange: (value: PurposeForm) => void }

/** What somebody wants to do with data, in the words the terms are written in. */
export function PurposeFields(props: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Fieldset legend={t('requests.group.research')}>
        <ResearchFields {...props} />
      </Fieldset>
      <Fieldset legend={t('requests.group.use')}>
        <UseFields {...props} />
      </Fieldset>
      <Fieldset legend={t('requests.group.promises')}>
        <PromiseFields {...props} />
      </Fieldset>
    </>
  )
}

function Checks<Word extends string>({
  label,
  words,
  chosen,
  nameOf,
  onChange,
  error,
}: {
  readonly label: string
  readonly words: readonly Word[]
  readonly chosen: readonly Word[]
  readonly nameOf: (word: Word) => string
  readonly onChange: (chosen: Word[]) => void
  readonly error?: string | undefined
}) {
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      error={error}
      onChange={(values) => onChange(words.filter((word) => values.includes(word)))}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6} verticalSpacing={6} mt={4}>
        {words.map((word) => (
          <Checkbox key={word} value={word} label={nameOf(word)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}

function ResearchFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  return (
    <Stack gap="md">
      <Checks
        label={t('requests.field.aims')}
        words={AIMS}
        chosen={value.aims}
        error={flawOf('research')}
        nameOf={(aim) => t(`requests.aim.${aim}`)}
        onChange={(aims) => onChange({ ...value, aims })}
      />
      <DiseasesField
        label={t('terms.field.diseases')}
        value={value.diseases}
        error={flawOf('research.diseases')}
        onChange={(diseases) => onChange({ ...value, diseases })}
      />
      <WordsField
        label={t('terms.field.topics')}
        value={value.topics}
        error={flawOf('research.topics')}
        onChange={(topics) => onChange({ ...value, topics })}
      />
      <Checks
        label={t('requests.field.flags')}
        words={SENSITIVE_SUBJECTS}
        chosen={value.flags}
        error={flawOf('flags')}
        nameOf={sensitiveName}
        onChange={(flags) => onChange({ ...value, flags })}
      />
      {value.flags.includes('gender') && (
        <TextInput
          label={t('requests.field.gender')}
          value={value.gender}
          error={flawOf('flags.gender')}
          onChange={(event) => onChange({ ...value, gender: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}

function UseFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const yesNo = (field: 'nonProfit' | 'commercial' | 'onPremises') => (
    <NativeSelect
      label={t(`requests.field.${field}`)}
      value={value[field]}
      error={flawOf(field === 'onPremises' ? 'processing.onPremises' : field)}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange({ ...value, [field]: chosen === 'yes' || chosen === 'no' ? chosen : '' })
      }}
      data={[
        { value: '', label: t('requests.notStated') },
        { value: 'yes', label: t('ui.yes') },
        { value: 'no', label: t('ui.no') },
      ]}
    />
  )
  return (
    <Stack gap="md">
      <Checks
        label={t('requests.field.activities')}
        words={ACTIVITIES}
        chosen={value.activities}
        error={flawOf('activities')}
        nameOf={activityName}
        onChange={(activities) => onChange({ ...value, activities })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('terms.field.shareWeights')}
          value={value.shareWeights}
          error={flawOf('shareWeights')}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            const sharing = (['none', 'sameTerms', 'open'] as const).find((known) => known === chosen)
            onChange({ ...value, shareWeights: sharing ?? '' })
          }}
          data={[
            { value: '', label: t('requests.notStated') },
            ...(['none', 'sameTerms', 'open'] as const).map((sharing) => ({
              value: sharing,
              label: t(`terms.sharing.${sharing}`),
            })),
          ]}
        />
        {yesNo('nonProfit')}
        {yesNo('commercial')}
        {yesNo('onPremises')}
        <CountriesField
          label={t('requests.field.countries')}
          value={value.countries}
          error={flawOf('processing.countries')}
          onChange={(countries) => onChange({ ...value, countries })}
        />
        <TextInput
          type="date"
          label={t('requests.field.until')}
          value={value.until}
          error={flawOf('until')}
          onChange={(event) => onChange({ ...value, until: event.currentTarget.value })}
        />
      </SimpleGrid>
      <WordsField
        label={t('requests.field.users')}
        description={t('requests.field.usersHint')}
        value={value.users}
        error={flawOf('users')}
        onChange={(users) => onChange({ ...value, users })}
      />
    </Stack>
  )
}

function PromiseFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const text = (field: 'noPublicationBefore', type: 'date') => (
    <TextInput
      type={type}
      label={t(`requests.field.${field}`)}
      value={value[field]}
      error={flawOf(`commitments.${field}`)}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  )
  return (
    <Stack gap="md">
      <Checks
        label={t('requests.field.promises')}
        words={PROMISES}
        chosen={value.promises}
        error={flawOf('commitments')}
        nameOf={(promise) => t(`requests.promise.${promise}`)}
        onChange={(promises) => onChange({ ...value, promises })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>{text('noPublicationBefore', 'date')}</SimpleGrid>
      <CertificateFields value={value} onChange={onChange} />
    </Stack>
  )
}

/** What the organisation is certified for, and until when: left empty, a certificate has no end. */
function CertificateFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const { certificates } = value
  return (
    <>
      <WordsField
        label={t('requests.field.certificates')}
        description={t('requests.field.certificatesHint')}
        value={certificates.map(({ name }) => name)}
        error={flawOf('certificates')}
        onChange={(names) =>
          onChange({
            ...value,
            certificates: names.map(
              (name) => certificates.find((known) => known.name === name) ?? { name, expiresOn: '' },
            ),
          })
        }
      />
      {certificates.length > 0 && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {certificates.map(({ name, expiresOn }) => (
            <TextInput
              key={name}
              type="date"
              label={t('requests.field.certificateExpiresOn', { name })}
              value={expiresOn}
              onChange={(event) => {
                const until = event.currentTarget.value
                onChange({
                  ...value,
                  certificates: certificates.map((each) => (each.name === name ? { name, expiresOn: until } : each)),
                })
              }}
            />
          ))}
        </SimpleGrid>
      )}
    </>
  )
}
