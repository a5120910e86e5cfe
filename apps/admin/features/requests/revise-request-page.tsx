import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { type Answer, AnsweredPage } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { troubleOf } from '../../app/trouble.ts'
import { RequestDraftDocument, type RequestDraftQuery } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Remarks } from './remarks.tsx'
import { valuesOf } from './request-content.ts'
import { RequestEditor } from './request-editor.tsx'

const route = getRouteApi('/shell/requests/$requestId/revise')

export function ReviseRequestPage() {
  const { requestId } = route.useParams()
  return <SavedRequestEditor key={requestId} requestId={requestId} />
}

/** A request that was saved before: a draft, or one that was returned, with what was asked to be changed. */
export function SavedRequestEditor({ requestId }: { readonly requestId: string }) {
  const [opening, setOpening] = useState(1)
  return <Opening key={opening} requestId={requestId} onReopen={() => setOpening(opening + 1)} />
}

function Opening({ requestId, onReopen }: { readonly requestId: string; readonly onReopen: () => void }) {
  const answer = useOpened(requestId)
  return (
    <AnsweredPage answer={answer}>
      {({ request }) => <OpenedRequest request={request} onReopen={onReopen} />}
    </AnsweredPage>
  )
}

/**
 * Asked once, and of the registry itself: an editor must begin from what is there now, and what it saves from then on must
 * not be put back under the writer's hands.
 */
function useOpened(requestId: string): Answer<RequestDraftQuery> {
  const client = useClient()
  const [opened, setOpened] = useState<Pick<Answer<RequestDraftQuery>, 'data' | 'trouble'>>()
  const ask = useCallback(async () => {
    const { data, error } = await client
      .query(RequestDraftDocument, { id: requestId }, { requestPolicy: 'network-only' })
      .toPromise()
    setOpened({ data, trouble: error && troubleOf(error) })
  }, [client, requestId])
  useEffect(() => void ask(), [ask])
  return { data: opened?.data, trouble: opened?.trouble, asking: !opened, askAgain: () => void ask() }
}

function OpenedRequest({ request, onReopen }: RequestDraftQuery & { readonly onReopen: () => void }) {
  const { t } = useTranslation()
  const { id, number, state, round, revision, remarks } = request
  const isOpen = state === 'DRAFT' || state === 'RETURNED'
  return (
    <Page
      title={t('requests.reviseTitle', { number })}
      above={
        <Link to="/requests/$requestId" params={{ requestId: id }}>
          {t('requests.numbered', { number })}
        </Link>
      }
      lead={
        request.basedOn && (
          <Text>
            {t(`requests.kind.${request.kind}`)}{' '}
            <Link to="/requests/$requestId" params={{ requestId: request.basedOn.id }}>
              {t('requests.numbered', { number: request.basedOn.number })}
            </Link>
          </Text>
        )
      }
    >
      {isOpen ? (
        <Stack gap="xl">
          {state === 'RETURNED' && <Remarks remarks={remarks.filter((remark) => remark.round === round)} />}
          <RequestEditor initial={valuesOf(request)} known={{ id, revision }} onReopen={onReopen} />
        </Stack>
      ) : (
        <Empty>{t('requests.noLongerDraft')}</Empty>
      )}
    </Page>
  )
}
