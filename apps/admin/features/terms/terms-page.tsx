import { List, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { TermsPageDocument } from '../../generated/operations.ts'
import { CodeBlock } from '../../ui/code.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { DownloadMenu } from './download-menu.tsx'
import { ExplanationView } from './explanation-view.tsx'

const route = getRouteApi('/shell/terms/$termsId')

/** One numbered statement of terms, as it stands for ever. */
export function TermsPage() {
  const { t } = useTranslation()
  const { termsId } = route.useParams()
  const answer = useAnswer(TermsPageDocument, { id: termsId })
  return (
    <AnsweredPage answer={answer}>
      {({ terms }) => (
        <Page
          title={t('terms.title', { title: terms.asset.title.local, number: terms.number })}
          actions={<DownloadMenu body={terms.body} name={`terms-${terms.number}`} />}
          above={
            <Link to="/assets/$assetId" params={{ assetId: terms.asset.id }}>
              {terms.asset.title.local}
            </Link>
          }
        >
          <Section title={t('terms.inWords')} framed>
            <ExplanationView explanation={terms.explanation} />
          </Section>
          <Section title={t('terms.changes')}>
            {terms.changes.length === 0 ? (
              <Text c="dimmed">{t('terms.firstNumber')}</Text>
            ) : (
              <List>
                {terms.changes.map((change) => (
                  <List.Item key={change}>{change}</List.Item>
                ))}
              </List>
            )}
          </Section>
          <Section title={t('terms.document')}>
            <Facts
              facts={[
                { name: t('terms.setAt'), value: <When at={terms.createdAt} /> },
                terms.acceptBy !== null && { name: t('terms.acceptBy'), value: <When at={terms.acceptBy} /> },
                terms.acceptBy !== null && { name: t('terms.awaiting'), value: terms.awaitingAcceptance },
                { name: t('terms.digest'), value: <Digest of={terms.digest} name={t('terms.digest')} /> },
              ]}
            />
            <CodeBlock label={t('terms.document')}>{JSON.stringify(terms.body, null, 2)}</CodeBlock>
          </Section>
        </Page>
      )}
    </AnsweredPage>
  )
}
