import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type AnyVariables, useQuery } from 'urql'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { type Trouble, TroublePanel } from '../ui/trouble.tsx'
import { troubleOf } from './trouble.ts'

export type Answer<Data> = {
  readonly data: Data | undefined
  readonly trouble: Trouble | undefined
  readonly asking: boolean
  readonly askAgain: () => void
}

export type AnswerOptions = {
  readonly pause?: boolean
  /** The type of what a list holds: an empty one cannot show by itself that the first of them concerns it. */
  readonly about?: string
}

/** What the registry answers to a query, or what went wrong instead. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: AnswerOptions = {},
): Answer<Data> {
  const { about } = options
  const context = useMemo(() => (about ? { additionalTypenames: [about] } : {}), [about])
  const [{ data, error, fetching }, execute] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables,
    pause: options.pause ?? false,
    context,
  })
  return {
    // A required field that failed leaves null where the whole answer would be.
    data: data ?? undefined,
    trouble: error && troubleOf(error),
    asking: fetching,
    askAgain: () => execute({ requestPolicy: 'network-only' }),
  }
}

/** Draws what was answered; until then that it is being asked, or what went wrong and how to ask again. */
export function Answered<Data>({
  answer,
  loading = <Loading />,
  children,
}: {
  readonly answer: Answer<Data>
  readonly loading?: ReactNode
  readonly children: (data: Data) => ReactNode
}) {
  if (answer.data !== undefined) return children(answer.data)
  if (answer.trouble) return <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />
  return loading
}

/** The same for a whole screen: what went wrong has a title and a heading of its own. */
export function AnsweredPage<Data>({
  answer,
  children,
}: {
  readonly answer: Answer<Data>
  readonly children: (data: Data) => ReactNode
}) {
  const { t } = useTranslation()
  if (answer.data !== undefined) return children(answer.data)
  if (!answer.trouble) return <Loading lines={8} />
  return (
    <Page title={t(answer.trouble.code === 'NOT_FOUND' ? 'shell.notFound.title' : 'shell.crashed.title')}>
      <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />
    </Page>
  )
}
