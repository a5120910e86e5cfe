import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { EffectiveTermsDocument } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { ExplanationView } from '../terms/index.ts'

/** The terms that hold once those of everything the version was made from are met, and whose they are. */
export function EffectiveTerms({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(EffectiveTermsDocument, { versionId })
  return (
    <Section title={t('lineage.effectiveTerms')} framed>
      <Answered answer={answer}>
        {({ version: { effectiveTerms } }) =>
          effectiveTerms ? (
            <>
              <ExplanationView explanation={effectiveTerms.explanation} />
              <div>
                <Text size="sm" c="dimmed">
                  {t('lineage.sources')}
                </Text>
                <List size="sm">
                  {effectiveTerms.sources.map((source) => (
                    <List.Item key={source.id}>
                      <VersionLink version={source} />
                    </List.Item>
                  ))}
                </List>
              </div>
            </>
          ) : (
            <Text c="dimmed">{t('lineage.noEffectiveTerms')}</Text>
          )
        }
      </Answered>
    </Section>
  )
}
