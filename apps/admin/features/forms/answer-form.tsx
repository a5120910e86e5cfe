import { Button, Group, Stack, Text } from '@mantine/core'
import { type Answers, canonicalJson, inLanguage, parseForm } from '@raireki/governance'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { SaveStatus } from '../../app/save-status.tsx'
import type { SavingTogether } from '../../app/saving-together.ts'
import type { RequestFormAnswersFragment } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { ChangedAnswers } from './changed-answers.tsx'
import type { ShownRemark } from './remark-notes.tsx'
import type { ShownFile } from './shown.ts'
import { type KeptAnswers, useAnswerSaving } from './use-answer-saving.ts'

/** What an editor of a request has to do with the answers in it. */
export type Answering = {
  readonly together: SavingTogether
  /** Whether the request was looked over already: what is missing is said from then on. */
  readonly isChecked: boolean
  readonly onChange: () => void
}

/** One form while it is answered. Answers save themselves; what is still missing is said once it is asked for. */
export function AnswerForm({
  requestId,
  form: { version, answers: kept, revision, flaws },
  files,
  remarks,
  answering: { together, isChecked, onChange },
}: {
  readonly requestId: string
  readonly form: RequestFormAnswersFragment
  readonly files: readonly ShownFile[]
  readonly remarks: readonly ShownRemark[]
  readonly answering: Answering
}) {
  const { t } = useTranslation()
  const [answers, setAnswers] = useState(kept as Answers)
  const [isAsked, setAsked] = useState(false)
  const here = useRef<HTMLDivElement>(null)
  const { autosave, refused, askKept } = useAnswerSaving(requestId, version.form.id, answers, revision)
  const take = (theirs: KeptAnswers) => {
    setAnswers(theirs.answers)
    autosave.adopt(theirs.answers, { id: requestId, revision: theirs.revision })
  }
  const keep = async () => {
    const saved = await autosave.saveNow()
    if (!saved) here.current?.focus()
    return saved !== undefined
  }
  const keepNow = useRef(keep)
  keepNow.current = keep
  useEffect(() => together.join(() => keepNow.current()), [together])

  // What was written elsewhere shows up here, as long as it takes the place of nothing.
  const adopt = useRef(take)
  adopt.current = take
  const isBehind = revision > (autosave.known()?.revision ?? 0) && !autosave.isDirty()
  useEffect(() => {
    if (isBehind) adopt.current({ answers: kept as Answers, revision })
  }, [isBehind, kept, revision])

  const parsed = parseForm(version.body)
  if (!parsed.ok) return null
  const isChanged = canonicalJson(answers) !== canonicalJson(kept)
  const shown = refused ?? ((isAsked || isChecked) && !isChanged ? flaws : [])
  return (
    <div ref={here} tabIndex={-1}>
      <Section
        title={inLanguage(parsed.value.title, currentLanguage())}
        framed
        actions={
          flaws.length === 0 && !isChanged ? (
            <Tag tone="good">{t('forms.complete')}</Tag>
          ) : (
            <Tag tone="waiting">{t('forms.incomplete')}</Tag>
          )
        }
      >
        <Stack>
          <Text size="xs" c="dimmed">
            {version.form.owner
              ? t('forms.askedBy', { owner: version.form.owner.name.local })
              : t('forms.askedByBoard')}
          </Text>
          <AnswerFields
            form={parsed.value}
            answers={answers}
            onChange={(changed) => {
              onChange()
              setAnswers(changed)
            }}
            flaws={shown}
            files={files}
            remarks={remarks}
          />
          {autosave.status.state === 'elsewhere' ? (
            <ChangedAnswers
              form={parsed.value}
              mine={answers}
              files={files}
              revision={autosave.status.revision}
              askKept={askKept}
              onTake={take}
              onKeep={() => void autosave.overwrite()}
            />
          ) : (
            <SaveStatus autosave={autosave} />
          )}
          <Group>
            <Button
              variant="default"
              loading={autosave.status.state === 'saving'}
              disabled={!isChanged && isAsked}
              onClick={() => {
                setAsked(true)
                void keep()
              }}
            >
              {t('forms.keep')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </div>
  )
}
