import { NativeSelect } from '@mantine/core'
import { EXAMPLE_PURPOSES, printPurpose } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { currentLanguage } from '../../app/language.ts'
import { OwnPurposesDocument, type PermitsFilter } from '../../generated/operations.ts'

const EXAMPLE = 'example:'

/** Narrows the catalogue to what would permit a purpose: one of the person's own requests, drafts too, or an example. */
export function PermitsField({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (permits: string) => void
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { data } = useAnswer(OwnPurposesDocument, {}, { about: 'Request' })
  const own = (data?.requests.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: t('requests.name', { number: node.number, project: node.project || t('requests.untitled') }),
  }))
  const examples = EXAMPLE_PURPOSES.map(({ id, title }) => ({ value: `${EXAMPLE}${id}`, label: title[language] }))
  return (
    <NativeSelect
      label={t('catalogue.permits.label')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('catalogue.permits.any') },
        ...(own.length > 0 ? [{ group: t('catalogue.permits.own'), items: own }] : []),
        { group: t('catalogue.permits.examples'), items: examples },
      ]}
      maw="22rem"
    />
  )
}

/** What the address says, as the registry is asked for it. */
export function permitsOf(chosen: string | undefined): PermitsFilter | undefined {
  if (chosen === undefined) return undefined
  if (!chosen.startsWith(EXAMPLE)) return { requestId: chosen, verdicts: ['PERMIT'] }
  const example = EXAMPLE_PURPOSES.find(({ id }) => id === chosen.slice(EXAMPLE.length))
  return example && { purpose: printPurpose(example.purpose), verdicts: ['PERMIT'] }
}
