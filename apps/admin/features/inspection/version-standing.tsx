import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { VersionStandingDocument, type VersionStandingQuery } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { InspectionStateTag } from './inspection-state.tsx'
import { StatisticsFacts } from './statistics.tsx'

const LOOK_AGAIN_MS = 2_000

/** How a version stands with its inspection, on the version's own page. */
export function VersionStanding({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(VersionStandingDocument, { id: versionId })
  const waiting = answer.data?.version.state === 'INSPECTING'
  const { askAgain } = answer
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(askAgain, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [waiting, askAgain])
  return (
    <Section title={t('inspection.section')}>
      <Answered answer={answer}>{({ version }) => <Standing version={version} />}</Answered>
    </Section>
  )
}

function Standing({ version }: { readonly version: VersionStandingQuery['version'] }) {
  const { t } = useTranslation()
  const { id, state, custody, fileCount, inspection, statistics } = version
  if (custody === 'SEALED') return <Text>{t('inspection.sealed')}</Text>
  if (fileCount === 0) return <Text>{t('inspection.noFiles')}</Text>
  if (state === 'DRAFT') return <Text>{t('inspection.whenPublished')}</Text>
  return (
    <Stack gap="sm">
      {inspection ? (
        <Text component="div">
          <InspectionStateTag state={inspection.state} />{' '}
          <Link to="/versions/$versionId/inspection" params={{ versionId: id }}>
            {t('inspection.toReport', { blocking: inspection.blockingCount, warn: inspection.warnCount })}
          </Link>
        </Text>
      ) : (
        <Text>
          {t(
            state === 'INSPECTING' ? 'inspection.begins' : statistics ? 'inspection.wasInspected' : 'inspection.never',
          )}
        </Text>
      )}
      {statistics && <StatisticsFacts statistics={statistics} />}
    </Stack>
  )
}
