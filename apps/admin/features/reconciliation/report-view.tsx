import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { ReconciliationReportFragment } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'

type Finding = ReconciliationReportFragment['findings'][number]

/** One comparison: how much was looked at, and each place where the two differ. */
export function ReportView({ report }: { readonly report: ReconciliationReportFragment }) {
  const { t } = useTranslation()
  const words = new Map(report.counts.map(({ kind, text }) => [kind, text]))
  return (
    <Section title={t('reconciliation.report')} framed>
      <Stack>
        <Facts
          facts={[
            { name: t('reconciliation.made'), value: <When at={report.madeAt} /> },
            { name: t('reconciliation.activeGrants'), value: report.activeGrants },
            { name: t('reconciliation.liveDeliveries'), value: report.liveDeliveries },
            { name: t('reconciliation.findings'), value: report.findingCount },
          ]}
        />
        <DataTable
          label={t('reconciliation.findings')}
          list={{ rows: report.findings }}
          rowKey={({ kind, subjectId, since }) => `${kind} ${subjectId} ${since}`}
          empty={<Empty>{t('reconciliation.none')}</Empty>}
          columns={[
            { header: t('reconciliation.what'), cell: ({ kind }) => words.get(kind) },
            { header: t('reconciliation.where'), cell: (finding) => <Where finding={finding} /> },
            { header: t('reconciliation.since'), cell: ({ since }) => <When at={since} /> },
          ]}
        />
      </Stack>
    </Section>
  )
}

function Where({ finding: { kind, subjectId } }: { readonly finding: Finding }) {
  const { t } = useTranslation()
  return kind === 'APPROVED_NOT_GRANTED' ? (
    <Link to="/requests/$requestId" params={{ requestId: subjectId }}>
      {t('grants.request')}
    </Link>
  ) : (
    <Link to="/grants/$grantId" params={{ grantId: subjectId }}>
      {t('grants.grant')}
    </Link>
  )
}
