import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { ReturnRequestDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { remarkInput, useRemarkSubjects } from './remark-subjects.ts'

type RemarkForm = { readonly about: string; readonly text: string }
const NEW_REMARK: RemarkForm = { about: 'STATEMENT', text: '' }

/** For the chair of a review: sends the request back, saying field by field what is to be changed. */
export function ReturnButton({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const [remarks, setRemarks] = useState<readonly RemarkForm[]>([NEW_REMARK])
  const back = useCommand(ReturnRequestDocument, 'returnRequest')
  const subjects = useRemarkSubjects(requestId)
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
        const done = await back.run({ input: { requestId, remarks: remarks.map(remarkInput) } })
        if (done) notifications.show({ message: t('requests.return.done') })
        return done !== undefined
      }}
    >
      <Text>{t('requests.return.body')}</Text>
      {remarks.map(({ about, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no name of their own, and two may be on one field.
        <Stack key={index} gap={4}>
          <NativeSelect
            label={t('requests.return.field', { number: index + 1 })}
            value={about}
            onChange={(event) => replace(index, { about: event.currentTarget.value })}
            data={subjects}
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
