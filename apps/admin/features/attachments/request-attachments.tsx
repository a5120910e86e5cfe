import { Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import {
  RemoveAttachmentDocument,
  RequestAttachmentsDocument,
  type RequestAttachmentsQuery,
} from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { type Trouble, TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { addAttachment } from './add-attachment.ts'

/** The papers of a request. Whoever applies may add some at any time, and take away what nobody has read yet. */
export function RequestAttachments({
  requestId,
  editable,
}: {
  readonly requestId: string
  readonly editable: boolean
}) {
  const { t } = useTranslation()
  const answer = useAnswer(RequestAttachmentsDocument, { id: requestId })
  const remove = useCommand(RemoveAttachmentDocument, 'removeAttachment')
  const [trouble, setTrouble] = useState<Trouble>()
  const [sending, setSending] = useState(false)
  const add = async (files: readonly File[]) => {
    setSending(true)
    setTrouble(undefined)
    for (const file of files) {
      const wrong = await addAttachment(requestId, file)
      if (wrong) {
        setTrouble(wrong)
        break
      }
    }
    setSending(false)
    answer.askAgain()
  }
  return (
    <Answered answer={answer}>
      {({ request }) => (
        <Stack>
          <DataTable
            label={t('attachments.title')}
            list={{ rows: request.attachments }}
            rowKey={({ id }) => id}
            empty={<Empty>{t('attachments.none')}</Empty>}
            columns={[
              {
                header: t('attachments.name'),
                cell: ({ id, name }) => (
                  <>
                    <Anchor href={`/attachments/${id}`} download={name}>
                      {name}
                    </Anchor>{' '}
                    {request.ethicsLetter?.id === id && <Tag tone="good">{t('attachments.ethicsLetter')}</Tag>}{' '}
                    {request.certificatePapers
                      .filter(({ paper }) => paper.id === id)
                      .map((certificate) => (
                        <Fragment key={certificate.name}>
                          <Tag tone="good">{certificate.name}</Tag>{' '}
                        </Fragment>
                      ))}
                    {openRemarks(request, id).map((remark) => (
                      <Text key={remark.id} size="sm" c="var(--mantine-color-error)">
                        {t('attachments.remark', { text: remark.text })}
                      </Text>
                    ))}
                  </>
                ),
              },
              { header: t('attachments.size'), align: 'end', cell: ({ bytes }) => <Bytes count={bytes} /> },
              { header: t('attachments.added'), cell: ({ uploadedAt }) => <When at={uploadedAt} /> },
              {
                header: t('attachments.actions'),
                cell: ({ id, name, viewerMayRemove }) =>
                  editable &&
                  viewerMayRemove && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('attachments.removeNamed', { name })}
                      loading={remove.running}
                      onClick={() => remove.run({ id })}
                    >
                      {t('attachments.remove')}
                    </Button>
                  ),
              },
            ]}
          />
          {(trouble ?? remove.trouble) && <TroublePanel trouble={(trouble ?? remove.trouble)!} />}
          {editable && (
            <Group gap="sm">
              <FileButton accept="application/pdf" multiple onChange={(files) => void add(files)}>
                {(props) => (
                  <Button variant="default" loading={sending} {...props}>
                    {t('attachments.add')}
                  </Button>
                )}
              </FileButton>
              <Text size="xs" c="dimmed">
                {t('attachments.hint')}
              </Text>
            </Group>
          )}
        </Stack>
      )}
    </Answered>
  )
}

/** What is to be changed about a paper, as long as the request is with its applicant. */
function openRemarks({ state, round, remarks }: RequestAttachmentsQuery['request'], id: string) {
  if (state !== 'RETURNED') return []
  return remarks.filter((remark) => remark.round === round && remark.attachmentId === id)
}
