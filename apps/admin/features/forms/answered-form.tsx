import {
  type Answers,
  type AnswerValue,
  askedQuestions,
  inLanguage,
  parseForm,
  type Question,
  type Row,
} from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import type { RequestFormAnswersFragment } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './forms.module.css'
import type { ShownFile } from './shown.ts'

/** A form as it was answered, for those who read the request. */
export function AnsweredForm({
  form: { version, answers },
  files,
}: {
  readonly form: RequestFormAnswersFragment
  readonly files: readonly ShownFile[]
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const parsed = parseForm(version.body)
  if (!parsed.ok) return null
  const given = answers as Answers
  return (
    <Section title={inLanguage(parsed.value.title, language)} framed>
      <Facts
        facts={askedQuestions(parsed.value, given).map((question) => ({
          name: inLanguage(question.label, language),
          value: <Answer question={question} answer={given[question.id]} files={files} none={t('forms.noAnswer')} />,
        }))}
      />
    </Section>
  )
}

function Answer({
  question,
  answer,
  files,
  none,
}: {
  readonly question: Question
  readonly answer: AnswerValue | undefined
  readonly files: readonly ShownFile[]
  readonly none: string
}) {
  const language = currentLanguage()
  if (answer === undefined) return none
  if (typeof answer !== 'object')
    return <span style={{ whiteSpace: 'pre-wrap' }}>{labelOf(question, String(answer))}</span>
  if (question.kind === 'table') {
    const columns = question.columns ?? []
    return (
      <table className={classes.answered}>
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {inLanguage(label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(answer as readonly Row[]).map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map(({ id }) => (
                <td key={id}>{row[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  }
  const names = (answer as readonly string[]).map(
    (value) => files.find(({ id }) => id === value)?.name ?? labelOf(question, value),
  )
  return names.join(language === 'ja' ? '、' : ', ')
}

function labelOf({ options = [] }: Question, value: string): string {
  const option = options.find((each) => each.value === value)
  return option ? inLanguage(option.label, currentLanguage()) : value
}
