import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { OUTPUT_WORDS, PLACE_WORDS } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import { CountriesField } from '../terms/index.ts'
import { type Paper, PaperSelect } from './paper-select.tsx'
import { OUTPUT_KINDS, type OutputForm, type PlanForm, PROCESSING_PLACES, REQUEST_FIELDS } from './plan-form.ts'

type Props = {
  readonly value: PlanForm
  readonly onChange: (value: PlanForm) => void
  /** What is attached to the request, to be named as a letter of approval or a certificate. */
  readonly papers: readonly Paper[] | undefined
  /** The certificates that the purpose states, by name. */
  readonly certificates: readonly string[]
}

/** How the applicant means to keep what is promised: approval, place, care and outcome. */
export function PlanFields(props: Props) {
  const language = currentLanguage()
  return (
    <>
      <Fieldset legend={REQUEST_FIELDS.ethicsApproval[language]}>
        <EthicsFields {...props} />
      </Fieldset>
      <Fieldset legend={REQUEST_FIELDS.processing[language]}>
        <ProcessingFields {...props} />
      </Fieldset>
      <Fieldset legend={REQUEST_FIELDS.dataHandling[language]}>
        <HandlingFields {...props} />
      </Fieldset>
      <Fieldset legend={REQUEST_FIELDS.outputs[language]}>
        <OutputFields {...props} />
      </Fieldset>
    </>
  )
}

/** Where in the plan each of these stands, as flaws name it. */
const ETHICS = {
  ethicsNumber: 'number',
  ethicsCommittee: 'committee',
  ethicsExpiresOn: 'expiresOn',
  ethicsDocument: 'document',
} as const

function EthicsFields({ value, onChange, papers }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const field = (
    name: 'ethicsNumber' | 'ethicsCommittee' | 'ethicsExpiresOn' | 'ethicsDocument',
    type: 'text' | 'date' = 'text',
  ) => (
    <TextInput
      type={type}
      label={t(`requests.field.${name}`)}
      value={value[name]}
      error={flawOf(`ethicsApproval.${ETHICS[name]}`)}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  )
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {field('ethicsNumber')}
      {field('ethicsCommittee')}
      {field('ethicsExpiresOn', 'date')}
      <PaperSelect
        label={t('requests.field.ethicsAttachment')}
        field="ethicsApproval.attachment"
        papers={papers}
        value={value.ethicsAttachment}
        onChange={(ethicsAttachment) => onChange({ ...value, ethicsAttachment })}
      />
      {field('ethicsDocument')}
    </SimpleGrid>
  )
}

function ProcessingFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('requests.plan.place')}
          value={value.place}
          error={flawOf('processing.place')}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            onChange({ ...value, place: PROCESSING_PLACES.find((place) => place === chosen) ?? '' })
          }}
          data={[
            { value: '', label: t('requests.notStated') },
            ...PROCESSING_PLACES.map((place) => ({ value: place, label: PLACE_WORDS[place][currentLanguage()] })),
          ]}
        />
        <CountriesField
          label={t('requests.plan.countries')}
          value={value.countries}
          error={flawOf('processing.countries')}
          onChange={(countries) => onChange({ ...value, countries })}
        />
      </SimpleGrid>
      <Textarea
        label={t('requests.plan.environment')}
        description={t('requests.plan.environmentHint')}
        autosize
        minRows={2}
        value={value.environment}
        error={flawOf('processing.description')}
        onChange={(event) => onChange({ ...value, environment: event.currentTarget.value })}
      />
    </Stack>
  )
}

function HandlingFields({ value, onChange, papers, certificates }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const papered = certificates.filter((name) => value.certificatePapers[name])
  return (
    <Stack gap="md">
      {(['storage', 'access', 'deletion'] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`requests.plan.${name}`)}
          autosize
          minRows={1}
          value={value[name]}
          error={flawOf(`dataHandling.${name}`)}
          onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
        />
      ))}
      {certificates.map((name) => (
        <PaperSelect
          key={name}
          label={t('requests.field.certificatePaper', { name })}
          field={`certificates.${papered.indexOf(name)}.attachment`}
          papers={papers}
          value={value.certificatePapers[name] ?? ''}
          onChange={(id) => onChange({ ...value, certificatePapers: { ...value.certificatePapers, [name]: id } })}
        />
      ))}
    </Stack>
  )
}

function OutputFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const replace = (index: number, change: Partial<OutputForm>) =>
    onChange({ ...value, outputs: value.outputs.map((each, at) => (at === index ? { ...each, ...change } : each)) })
  return (
    <Stack gap="md">
      {value.outputs.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('requests.plan.noOutputs')}
        </Text>
      )}
      {value.outputs.map((output, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outputs have no name of their own, and are only added at the end.
        <Group key={index} align="flex-start" gap="sm">
          <NativeSelect
            label={t('requests.plan.outputKind', { number: index + 1 })}
            value={output.kind}
            error={flawOf(`outputs.${index}.kind`)}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              replace(index, { kind: OUTPUT_KINDS.find((kind) => kind === chosen) ?? 'other' })
            }}
            data={OUTPUT_KINDS.map((kind) => ({ value: kind, label: OUTPUT_WORDS[kind][currentLanguage()] }))}
          />
          <TextInput
            flex="1 1 16rem"
            label={t('requests.plan.outputDescription', { number: index + 1 })}
            value={output.description}
            error={flawOf(`outputs.${index}.description`)}
            onChange={(event) => replace(index, { description: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('requests.plan.expectedOn', { number: index + 1 })}
            value={output.expectedOn}
            error={flawOf(`outputs.${index}.expectedOn`)}
            onChange={(event) => replace(index, { expectedOn: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            color="gray"
            // In line with the fields, below their labels.
            mt="1.5rem"
            aria-label={t('ui.removeNamed', { name: t('requests.plan.output', { number: index + 1 }) })}
            onClick={() => onChange({ ...value, outputs: value.outputs.filter((_, at) => at !== index) })}
          >
            {t('ui.remove')}
          </Button>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            onChange({ ...value, outputs: [...value.outputs, { kind: 'model', description: '', expectedOn: '' }] })
          }
        >
          {t('requests.plan.addOutput')}
        </Button>
      </div>
    </Stack>
  )
}
