import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { LedgerEntryPageDocument } from '../../generated/operations.ts'
import { CodeBlock } from '../../ui/code.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { ProofView } from './proof-view.tsx'
import { SubjectLinks } from './subject-links.tsx'

const route = getRouteApi('/shell/ledger/$entryId')

export function EntryPage() {
  const { t } = useTranslation()
  const { entryId } = route.useParams()
  const answer = useAnswer(LedgerEntryPageDocument, { id: entryId })
  return (
    <AnsweredPage answer={answer}>
      {({ ledgerEntry: entry }) => (
        <Page title={entry.title} above={<Link to="/ledger">{t('ledger.title')}</Link>}>
          <Stack gap="xl">
            <Facts
              facts={[
                { name: t('ledger.type'), value: <code>{entry.type}</code> },
                { name: t('ledger.when'), value: <When at={entry.at} /> },
                { name: t('ledger.actor'), value: entry.actor?.name.local ?? t('ledger.registry') },
                { name: t('ledger.leaf'), value: entry.leafIndex ?? t('ledger.pending') },
                { name: t('ledger.leafHash'), value: <Digest of={entry.leafHash} name={t('ledger.leafHash')} /> },
                { name: t('ledger.subjects'), value: <SubjectLinks subjects={entry.subjects} /> },
              ]}
            />
            <Section title={t('ledger.proof')} framed>
              <ProofView entryId={entry.id} canonical={entry.canonical} />
            </Section>
            <Section title={t('ledger.facts')}>
              <CodeBlock label={t('ledger.facts')}>{JSON.stringify(entry.facts, null, 2)}</CodeBlock>
            </Section>
            <Section title={t('ledger.canonical')}>
              <CodeBlock label={t('ledger.canonical')}>{entry.canonical}</CodeBlock>
            </Section>
          </Stack>
        </Page>
      )}
    </AnsweredPage>
  )
}
