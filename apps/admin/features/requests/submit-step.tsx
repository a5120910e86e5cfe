import { Button, Group, List, Paper, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import {
  RequestFormsDocument,
  ScreenRequestDocument,
  type ScreenRequestQuery,
  SubmitRequestDocument,
} from '../../generated/operations.ts'
import { FlawList, type NamedFlaw } from '../../ui/flaw-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { questionName } from '../forms/index.ts'
import { VerdictView } from '../terms/index.ts'
import { ChangeList } from './change-list.tsx'
import { planField, purposeField } from './field-names.ts'

/** The last look before a request is submitted: what the terms say, what stands in the way, what reviewers will see changed. */
export function SubmitStep({
  requestId,
  save,
  onFlawed,
  onBack,
}: {
  readonly requestId: string
  /** Saves what was typed since; answers whether nothing is left unsaved. */
  readonly save: () => Promise<boolean>
  /** Told what is wrong with single fields, once the registry has said so. */
  readonly onFlawed: (screened: Screened) => void
  readonly onBack: () => void
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const answer = useAnswer(ScreenRequestDocument, { requestId }, { about: 'Request' })
  const submit = useCommand(SubmitRequestDocument, 'submitRequest')
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus(), [])
  const screened = answer.asking ? undefined : answer.data?.screening
  useEffect(() => {
    if (screened && !screened.ready) onFlawed(screened)
  }, [screened, onFlawed])
  return (
    <div ref={here} tabIndex={-1}>
      <Section title={t('requests.screening.title')} framed>
        <Answered answer={answer}>
          {({ screening }) => (
            <Stack gap="md">
              <ScreeningView requestId={requestId} screening={screening} />
              {submit.trouble && <TroublePanel trouble={submit.trouble} />}
              <Group>
                <Button
                  disabled={!screening.ready || answer.asking}
                  loading={submit.running}
                  onClick={async () => {
                    if (!(await save())) return
                    if (!(await submit.run({ requestId, revision: screening.revision }))) return
                    notifications.show({ message: t('requests.submittedDone') })
                    await navigate({ to: '/requests/$requestId', params: { requestId } })
                  }}
                >
                  {t('requests.submit')}
                </Button>
                <Button variant="default" onClick={onBack}>
                  {t('requests.screening.back')}
                </Button>
              </Group>
            </Stack>
          )}
        </Answered>
      </Section>
    </div>
  )
}

type Screening = ScreenRequestQuery['screening']

/** What of a look at a request is about single fields of the editor. */
export type Screened = Pick<Screening, 'purposeFlaws' | 'planFlaws'>

function ScreeningView({ requestId, screening }: { readonly requestId: string; readonly screening: Screening }) {
  const { t } = useTranslation()
  const { refusals, items, changes, ready, verdict } = screening
  const flaws = useNamedFlaws(requestId, screening)
  return (
    <Stack gap="sm">
      {ready ? (
        <Text>{t(verdict === 'PERMIT' ? 'requests.screening.permit' : 'requests.screening.review')}</Text>
      ) : (
        <TroublePanel trouble={{ code: 'BAD_INPUT', message: t('requests.screening.notReady') }}>
          {refusals.length > 0 && (
            <List size="sm">
              {refusals.map(({ code, message }) => (
                <List.Item key={code}>{message}</List.Item>
              ))}
            </List>
          )}
          <FlawList flaws={flaws} />
          {items.map(
            ({ id, version, verdict: said }) =>
              said?.verdict === 'DENY' && (
                <div key={id}>
                  <Text size="sm" fw={550}>
                    {version.asset.title.local}
                  </Text>
                  <VerdictView verdict={said} decidingOnly />
                </div>
              ),
          )}
        </TroublePanel>
      )}
      {ready &&
        items.map(({ id, version, terms, verdict: said }) => (
          <Paper key={id} p="sm">
            <Group justify="space-between" gap="xs">
              <VersionLink version={version} />
              {terms && (
                <Text size="sm" c="dimmed">
                  {t('catalogue.asset.termsNumber', { number: terms.number })}
                </Text>
              )}
            </Group>
            {said && <VerdictView verdict={said} decidingOnly />}
          </Paper>
        ))}
      {changes.length > 0 && (
        <div>
          <Text fw={550}>{t('requests.diff.toReviewers')}</Text>
          <ChangeList changes={changes} />
        </div>
      )}
    </Stack>
  )
}

/** What is wrong, field by field, each as the editor calls it. */
function useNamedFlaws(requestId: string, { purposeFlaws, planFlaws, formFlaws }: Screening): readonly NamedFlaw[] {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { data } = useAnswer(RequestFormsDocument, { id: requestId })
  const forms = data?.request.forms ?? []
  return [
    ...purposeFlaws.map((flaw) => ({ ...flaw, field: purposeField(flaw.path, t) })),
    ...planFlaws.map((flaw) => ({ ...flaw, field: planField(flaw.path, language, t) })),
    ...formFlaws.map((flaw) => ({ ...flaw, field: questionName(forms, flaw.path, language, t) })),
  ]
}
