import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RemarkTextFragment } from '../../generated/operations.ts'
import classes from './forms.module.css'

export type ShownRemark = Pick<RemarkTextFragment, 'id' | 'text' | 'author' | 'question'>

/** What reviewers asked to be changed about one question, with the field in which it is changed. */
export function Remarked({
  remarks,
  children,
}: {
  readonly remarks: readonly ShownRemark[]
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const noteId = useId()
  if (remarks.length === 0) return children
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the label of the question.
    <div role="group" aria-describedby={noteId}>
      <div id={noteId}>
        {remarks.map(({ id, text, author }) => (
          <div key={id} className={classes.remark}>
            <Text size="sm" fw={550}>
              {t('forms.remark')}
            </Text>
            <Text size="sm">{text}</Text>
            {author && (
              <Text size="xs" c="dimmed">
                {author.name.local}
              </Text>
            )}
          </div>
        ))}
      </div>
      {children}
    </div>
  )
}
