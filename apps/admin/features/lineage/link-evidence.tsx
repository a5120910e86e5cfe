import { Group, List, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { GrantStateTag } from '../grants/index.ts'
import { ChoiceTag, ReviewOutcomeTag } from '../requests/index.ts'
import classes from './lineage.module.css'

type LineageLink = LinkEvidenceQuery['lineageLink']
type Grant = NonNullable<LineageLink['grant']>

/** What stands behind one link: the grant, the request it answered, the votes, and what was delivered. */
export function LinkEvidence({ linkId }: { readonly linkId: string }) {
  const answer = useAnswer(LinkEvidenceDocument, { id: linkId })
  return <Answered answer={answer}>{({ lineageLink }) => <Evidence link={lineageLink} />}</Answered>
}

function Evidence({ link }: { readonly link: LineageLink }) {
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      <Text>
        <VersionLink version={link.derived} />
        <br />
        <Text span c="dimmed">
          {t(`lineage.kind.${link.kind}`)}
        </Text>{' '}
        <VersionLink version={link.origin} />
      </Text>
      <Group gap="xs">
        <Tag tone={link.evidence === 'VERIFIED' ? 'good' : 'waiting'}>{t(`lineage.evidence.${link.evidence}`)}</Tag>
        <Text size="sm">{t(`lineage.evidenceLead.${link.evidence}`)}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('lineage.recorded')} <When at={link.recordedAt} />
      </Text>
      {link.grant ? <GrantChain grant={link.grant} /> : <Text>{t('lineage.noGrant')}</Text>}
    </Stack>
  )
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <Title order={3}>{title}</Title>
      {children}
    </li>
  )
}

/** What each panel decided on the very version that was granted, and who said what of it: a request may hold others. */
function decisionsOn({ version, request }: Grant) {
  return request.reviews.flatMap((review) => {
    const standing = review.itemStandings.find(({ item }) => item.version.id === version.id)
    if (!standing) return []
    const votes = review.votes.map((vote) => ({
      vote,
      choice: vote.exceptions.find(({ item }) => item.id === standing.item.id)?.choice ?? vote.choice,
    }))
    return [{ review, outcome: standing.outcome, votes }]
  })
}

function GrantChain({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation()
  const { request } = grant
  const deliveries = grant.deliveries.edges.map(({ node }) => node)
  return (
    <ol className={classes.chain}>
      <Step title={t('lineage.step.grant')}>
        <Group gap="xs">
          <Link to="/grants/$grantId" params={{ grantId: grant.id }}>
            <When at={grant.startsAt} dateOnly /> – <When at={grant.endsAt} dateOnly />
          </Link>
          <GrantStateTag state={grant.state} />
        </Group>
        <Text size="sm">
          <Link to="/terms/$termsId" params={{ termsId: grant.terms.id }}>
            {t('catalogue.asset.termsNumber', { number: grant.terms.number })}
          </Link>
          {grant.restrictions.length > 0 && ` (${t('lineage.narrowed')})`}
          {grant.issuedEntry && (
            <>
              {' · '}
              <Link to="/ledger/$entryId" params={{ entryId: grant.issuedEntry.id }}>
                {t('grants.issuedEntry')}
              </Link>
            </>
          )}
        </Text>
      </Step>
      <Step title={t('lineage.step.request')}>
        <Link to="/requests/$requestId" params={{ requestId: request.id }}>
          {t('requests.name', { number: request.number, project: request.project })}
        </Link>
      </Step>
      {decisionsOn(grant).map(({ review, outcome, votes }) => (
        <Step key={review.id} title={t('lineage.step.votes', { panel: review.panel.name.local })}>
          <ReviewOutcomeTag review={{ state: 'CLOSED', outcome }} />
          <List size="sm" mt={4}>
            {votes.map(({ vote, choice }) => (
              <List.Item key={vote.id}>
                {vote.voter.name.local} ({t(`board.capacity.${vote.capacity}`)}) <ChoiceTag choice={choice} />{' '}
                <Text span size="xs" c="dimmed">
                  <When at={vote.castAt} />
                </Text>
              </List.Item>
            ))}
          </List>
        </Step>
      ))}
      <Step title={t('lineage.step.deliveries')}>
        {deliveries.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('deliveries.empty')}
          </Text>
        ) : (
          <List size="sm">
            {deliveries.map((delivery) => (
              <List.Item key={delivery.id}>
                <When at={delivery.openedAt} /> · {t('catalogue.version.files', { count: delivery.fileCount })} ·{' '}
                <Bytes count={delivery.cipherBytes} />
              </List.Item>
            ))}
          </List>
        )}
      </Step>
    </ol>
  )
}
