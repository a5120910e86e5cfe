import { Progress, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { type InspectionFactsFragment, InspectionPageDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { AcceptFindings } from './accept-findings.tsx'
import { FileReports } from './file-reports.tsx'
import { InspectionStateTag } from './inspection-state.tsx'
import { StatisticsFacts } from './statistics.tsx'

const route = getRouteApi('/shell/versions/$versionId/inspection')
const LOOK_AGAIN_MS = 2_000

/** What was found inside one version, and what people do about it. */
export function InspectionPage() {
  const { t } = useTranslation()
  const { versionId } = route.useParams()
  const answer = useAnswer(InspectionPageDocument, { versionId })
  const running = answer.data?.inspection.state === 'RUNNING'
  const { askAgain } = answer
  useEffect(() => {
    if (!running) return
    const timer = setInterval(askAgain, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [running, askAgain])

  return (
    <AnsweredPage answer={answer}>
      {({ inspection }) => (
        <Page
          title={t('inspection.title', { title: inspection.assetTitle.local, number: inspection.versionNumber })}
          lead={t('inspection.lead')}
          above={
            inspection.version ? (
              <Link to="/versions/$versionId" params={{ versionId }}>
                {t('catalogue.version.title', {
                  title: inspection.assetTitle.local,
                  number: inspection.versionNumber,
                })}
              </Link>
            ) : (
              <Link to="/inspections">{t('inspection.listTitle')}</Link>
            )
          }
        >
          <InspectionFacts inspection={inspection} />
          {inspection.mayAccept && <AcceptFindings inspection={inspection} />}
          {inspection.mayJustify && <Text>{t('inspection.mendOrJustify')}</Text>}
          {inspection.statistics && (
            <Section title={t('inspection.statisticsTitle')}>
              <StatisticsFacts statistics={inspection.statistics} />
            </Section>
          )}
          <FileReports versionId={versionId} mayJustify={inspection.mayJustify} />
        </Page>
      )}
    </AnsweredPage>
  )
}

function InspectionFacts({ inspection }: { readonly inspection: InspectionFactsFragment }) {
  const { t } = useTranslation()
  const { state, filesDone, filesTotal, bytesDone, bytesTotal, blockingCount, warnCount } = inspection
  const progress = t('inspection.progressOf', { done: filesDone, total: filesTotal })
  return (
    <Facts
      facts={[
        { name: t('inspection.stateLabel'), value: <InspectionStateTag state={state} /> },
        {
          name: t('inspection.progress'),
          value: (
            <div aria-live="polite">
              {progress} · <Bytes count={bytesDone} /> / <Bytes count={bytesTotal} />
              {state === 'RUNNING' && (
                <Progress value={bytesTotal > 0 ? (bytesDone / bytesTotal) * 100 : 0} aria-label={progress} mt={4} />
              )}
            </div>
          ),
        },
        { name: t('inspection.severity.BLOCKING'), value: String(blockingCount) },
        { name: t('inspection.severity.WARN'), value: String(warnCount) },
        { name: t('inspection.startedAt'), value: <When at={inspection.startedAt} /> },
        inspection.endedAt !== null && { name: t('inspection.endedAt'), value: <When at={inspection.endedAt} /> },
        inspection.acceptedAt !== null && {
          name: t('inspection.acceptedBy'),
          value: (
            <>
              {inspection.acceptedBy?.name.local} · <When at={inspection.acceptedAt} />
              <br />
              {inspection.acceptedNote}
            </>
          ),
        },
      ]}
    />
  )
}
