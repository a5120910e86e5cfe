import { Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { ReplayVerdictDocument } from '../../generated/operations.ts'
import { saveFile } from '../../ui/save-file.ts'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

/** Reaches a recorded verdict again when somebody asks, and hands out the file to do so elsewhere. */
export function ReplayedVerdict({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const answer = useAnswer(ReplayVerdictDocument, { id: itemId }, { pause: !asked })
  const replay = answer.data?.replayVerdict
  return (
    <div aria-live="polite">
      <Group gap="xs">
        <Button
          size="compact-xs"
          variant="subtle"
          loading={asked && answer.asking && !replay}
          onClick={() => (asked ? answer.askAgain() : setAsked(true))}
        >
          {t('terms.replay.again')}
        </Button>
        {replay && (
          <>
            <Tag tone={replay.same ? 'good' : 'bad'}>{replay.summary}</Tag>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() =>
                saveFile(`replay-${itemId}.json`, `${JSON.stringify(replay.file, null, 2)}\n`, 'application/json')
              }
            >
              {t('terms.replay.save')}
            </Button>
          </>
        )}
      </Group>
      {answer.trouble && <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />}
      {replay && (
        <Text size="xs" c="dimmed">
          {t('terms.replay.with', { at: replay.recorded.at.slice(0, 10), ontology: replay.recorded.ontology })}
        </Text>
      )}
      {replay && replay.differences.length > 0 && (
        <List size="sm">
          {replay.differences.map(({ what, text }) => (
            <List.Item key={what}>{text}</List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
