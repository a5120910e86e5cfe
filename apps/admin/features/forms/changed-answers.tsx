import { Button, Group, Table, Text } from '@mantine/core'
import { type Answers, answerInWords, canonicalJson, type Form, inLanguage } from '@raireki/governance'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { TroublePanel } from '../../ui/trouble.tsx'
import type { ShownFile } from './shown.ts'
import type { KeptAnswers } from './use-answer-saving.ts'

/**
 * Somebody else wrote answers to the same form meanwhile. Theirs and the reader's stand side by side, question by question,
 * so that nothing is lost unseen whichever is taken.
 */
export function ChangedAnswers({
  form,
  mine,
  files,
  revision,
  askKept,
  onTake,
  onKeep,
}: {
  readonly form: Form
  readonly mine: Answers
  readonly files: readonly ShownFile[]
  /** The revision that was found instead of the known one. */
  readonly revision: number
  readonly askKept: () => Promise<KeptAnswers | undefined>
  readonly onTake: (theirs: KeptAnswers) => void
  readonly onKeep: () => void
}) {
  const { t } = useTranslation()
  const theirs = useKept(revision, askKept)
  const words = useWords(form, files)
  const different = theirs
    ? form.questions.filter(({ id }) => canonicalJson(theirs.answers[id] ?? null) !== canonicalJson(mine[id] ?? null))
    : []
  return (
    <TroublePanel trouble={{ code: 'CONFLICT', message: t('forms.elsewhere.message') }}>
      {different.length > 0 && theirs && (
        <Table fz="sm" my="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('forms.elsewhere.question')}</Table.Th>
              <Table.Th>{t('forms.elsewhere.theirs')}</Table.Th>
              <Table.Th>{t('forms.elsewhere.mine')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {different.map(({ id, label }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{inLanguage(label, currentLanguage())}</Table.Th>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{words(id, theirs.answers)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{words(id, mine)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {theirs && different.length === 0 && <Text size="sm">{t('forms.elsewhere.same')}</Text>}
      <Group gap="xs">
        <Button size="xs" disabled={!theirs} onClick={() => theirs && onTake(theirs)}>
          {t('forms.elsewhere.take')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('forms.elsewhere.keep')}
        </Button>
      </Group>
    </TroublePanel>
  )
}

/** Asked once for each revision that turned up. */
function useKept(revision: number, askKept: () => Promise<KeptAnswers | undefined>): KeptAnswers | undefined {
  const [kept, setKept] = useState<KeptAnswers>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same; when to ask is the revision's.
  useEffect(() => {
    void askKept().then(setKept)
  }, [revision])
  return kept
}

function useWords(form: Form, files: readonly ShownFile[]) {
  const { t } = useTranslation()
  const names = new Map(files.map(({ id, name }) => [id, name]))
  return (questionId: string, answers: Answers): string => {
    const answer = answers[questionId]
    if (answer === undefined) return t('forms.noAnswer')
    return answerInWords(form, questionId, answer, currentLanguage(), names)?.answer ?? String(answer)
  }
}
