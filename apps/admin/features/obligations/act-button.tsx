import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import type { Trouble } from '../../ui/trouble.tsx'

/** One act on an obligation, with the words that go with it. */
export function ActButton({
  name,
  body,
  field,
  before = '',
  required = false,
  command,
  act,
}: {
  readonly name: 'submit' | 'accept' | 'return' | 'waive'
  readonly body: string
  readonly field: string
  readonly before?: string
  readonly required?: boolean
  readonly command: { readonly running: boolean; readonly trouble: Trouble | undefined }
  readonly act: (text: string) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(before)
  return (
    <ConfirmButton
      size="compact-sm"
      label={t(`obligations.act.${name}`)}
      question={t(`obligations.question.${name}`)}
      confirm={t(`obligations.act.${name}`)}
      blocked={required && text.trim() === ''}
      running={command.running}
      trouble={command.trouble}
      onConfirm={async () => (await act(text.trim())) !== undefined}
    >
      {body !== '' && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {body}
        </Text>
      )}
      <Textarea
        label={field}
        withAsterisk={required}
        value={text}
        maxLength={10_000}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
      />
    </ConfirmButton>
  )
}
