import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { REQUEST_FIELDS } from '@raireki/governance'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import { type RequestField, ReturnRequestDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

const FIELDS: readonly (readonly [RequestField, keyof typeof REQUEST_FIELDS])[] = [
  ['STATEMENT', 'statement'],
  ['PURPOSE', 'purpose'],
  ['VERSIONS', 'versions'],
  ['ETHICS_APPROVAL', 'ethicsApproval'],
  ['PROCESSING', 'processing'],
  ['DATA_HANDLING', 'dataHandling'],
  ['OUTPUTS', 'outputs'],
  ['TEAM', 'team'],
  ['ANSWERS', 'answers'],
  ['ATTACHMENTS', 'attachments'],
  ['CERTIFICATE', 'certificate'],
  ['PROJECT', 'project'],
  ['GENERAL', 'general'],
]

type RemarkForm = { readonly field: RequestField; readonly text: string }
const NEW_REMARK: RemarkForm = { field: 'STATEMENT', text: '' }

/** For the chair of a review: sends the request back, saying field by field what is to be changed. */
export function ReturnButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const [remarks, setRemarks] = useState<readonly RemarkForm[]>([NEW_REMARK])
  const back = useCommand(ReturnRequestDocument, 'returnRequest')
  const replace = (index: number, change: Partial<RemarkForm>) =>
    setRemarks(remarks.map((remark, at) => (at === index ? { ...remark, ...change } : remark)))
  return (
    <ConfirmButton
      label={t('requests.return.label')}
      question={t('requests.return.question')}
      confirm={t('requests.return.label')}
      trouble={back.trouble}
      running={back.running}
      blocked={remarks.length === 0 || remarks.some(({ text }) => text.trim() === '')}
      onConfirm={async () => {
        const done = await back.run({ input: { requestId, remarks: [...remarks] } })
        if (done) notifications.show({ message: t('requests.return.done') })
        return done !== undefined
      }}
    >
      <Text>{t('requests.return.body')}</Text>
      {remarks.map(({ field, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no name of their own, and two may be on one field.
        <Stack key={index} gap={4}>
          <NativeSelect
            label={t('requests.return.field', { number: index + 1 })}
            value={field}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              replace(index, { field: FIELDS.find(([known]) => known === chosen)?.[0] ?? 'GENERAL' })
            }}
            data={FIELDS.map(([value, word]) => ({ value, label: REQUEST_FIELDS[word][currentLanguage()] }))}
          />
          <Textarea
            required
            autosize
            minRows={2}
            label={t('requests.return.text', { number: index + 1 })}
            value={text}
            onChange={(event) => replace(index, { text: event.currentTarget.value })}
          />
        </Stack>
      ))}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => setRemarks([...remarks, NEW_REMARK])}>
          {t('requests.return.add')}
        </Button>
        {remarks.length > 1 && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => setRemarks(remarks.slice(0, -1))}>
            {t('requests.return.drop')}
          </Button>
        )}
      </Group>
    </ConfirmButton>
  )
}
