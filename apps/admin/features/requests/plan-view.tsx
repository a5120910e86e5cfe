import { Anchor } from '@mantine/core'
import { REQUEST_FIELDS } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import type { MemberRowFragment, RequestField, RequestPageQuery } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { MemberStateTag } from './member-state.tsx'

const LABELS: Partial<Record<RequestField, keyof typeof REQUEST_FIELDS>> = {
  ETHICS_APPROVAL: 'ethicsApproval',
  PROCESSING: 'processing',
  DATA_HANDLING: 'dataHandling',
  OUTPUTS: 'outputs',
}

/** How the applicant means to keep what is promised, in plain words; nothing where nothing was said. */
export function PlanView({
  lines,
  letter,
  certificates,
}: {
  readonly lines: RequestPageQuery['request']['planLines']
  readonly letter: RequestPageQuery['request']['ethicsLetter']
  readonly certificates: RequestPageQuery['request']['certificatePapers']
}) {
  const { t } = useTranslation()
  const fields = [...new Set(lines.map(({ field }) => field))]
  if (fields.length === 0) return null
  return (
    <Section title={t('requests.plan.title')} framed>
      <Facts
        facts={fields.map((field) => ({
          name: REQUEST_FIELDS[LABELS[field] ?? 'general'][currentLanguage()],
          value: (
            <>
              {lines
                .filter((line) => line.field === field)
                .map(({ text }) => (
                  <div key={text} style={{ whiteSpace: 'pre-line' }}>
                    {text}
                  </div>
                ))}
              {field === 'ETHICS_APPROVAL' && letter && (
                <Anchor size="sm" href={`/attachments/${letter.id}`} download={letter.name}>
                  {t('requests.plan.letter', { name: letter.name })}
                </Anchor>
              )}
              {field === 'DATA_HANDLING' &&
                certificates.map(({ name, paper }) => (
                  <div key={name}>
                    <Anchor size="sm" href={`/attachments/${paper.id}`} download={paper.name}>
                      {t('requests.plan.certificatePaper', { name })}
                    </Anchor>
                  </div>
                ))}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** Who is in the team, and whether they have accepted the terms. */
export function TeamView({ members }: { readonly members: readonly MemberRowFragment[] }) {
  const { t } = useTranslation()
  if (members.length === 0) return null
  return (
    <Section title={t('requests.team.title')}>
      <DataTable
        label={t('requests.team.title')}
        list={{ rows: members }}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { header: t('requests.team.member'), cell: ({ person, email }) => person?.name.local ?? email },
          { header: t('requests.team.part'), cell: ({ part }) => part },
          { header: t('requests.team.state'), cell: ({ state }) => <MemberStateTag state={state} /> },
        ]}
      />
    </Section>
  )
}
