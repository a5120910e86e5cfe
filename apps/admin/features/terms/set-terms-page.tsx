import { Alert, Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { inLanguage, parseTerms } from '@raireki/governance'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import { ButtonLink, Link } from '../../app/link.tsx'
import { AssetTermsBodyDocument, type AssetTermsBodyQuery, SetTermsDocument } from '../../generated/operations.ts'
import { FieldFlaws, focusFirstFlaw } from '../../ui/field-flaws.tsx'
import { FlawList } from '../../ui/flaw-list.tsx'
import { Page } from '../../ui/page.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { AcceptanceFields, endOfDay } from './acceptance-fields.tsx'
import { AiFields } from './ai-fields.tsx'
import { DutyFields } from './duty-fields.tsx'
import { termsField, termsFieldAt } from './field-names.ts'
import { ImportTerms } from './import-terms.tsx'
import { LimitFields } from './limit-fields.tsx'
import { PermissionFields } from './permission-fields.tsx'
import classes from './terms.module.css'
import { documentOf, documentToSend, formOf, newTerms, showsAllOf, type TermsForm } from './terms-form.ts'
import { TermsPreview } from './terms-preview.tsx'

const route = getRouteApi('/shell/assets/$assetId/set-terms')

export function SetTermsPage() {
  const { assetId } = route.useParams()
  const answer = useAnswer(AssetTermsBodyDocument, { id: assetId })
  return (
    <AnsweredPage answer={answer}>
      {({ asset }) => <TermsEditor key={asset.currentTerms?.id} asset={asset} />}
    </AnsweredPage>
  )
}

function TermsEditor({ asset }: { readonly asset: AssetTermsBodyQuery['asset'] }) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const setTerms = useCommand(SetTermsDocument, 'setTerms')
  const current = parseTerms(asset.currentTerms?.body)
  const form = useForm<TermsForm>({ mode: 'controlled', initialValues: current.ok ? formOf(current.value) : newTerms })
  const [acceptBy, setAcceptBy] = useState<string>()
  const [unseen, setUnseen] = useState(current.ok && !showsAllOf(current.value))
  const [asked, setAsked] = useState(0)
  const [sent, setSent] = useState<string>()
  const document = documentOf(form.values)
  const page = { to: '/assets/$assetId', params: { assetId: asset.id } } as const

  const parsed = parseTerms(document)
  const own = parsed.ok
    ? []
    : parsed.flaws.map(({ path, message }) => ({
        message: inLanguage(message, currentLanguage()),
        field: termsFieldAt(path, document, t),
      }))
  // What the registry said is of the document it was sent, and of no later one.
  const written = JSON.stringify(document)
  const refused = sent === written && setTerms.refusal && 'flaws' in setTerms.refusal ? setTerms.refusal.flaws : []
  const flaws = [
    ...refused.map(({ path, message }) => ({ message, field: termsFieldAt(path, documentToSend(form.values), t) })),
    ...own,
  ]

  const here = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (asked > 0 && !setTerms.running) focusFirstFlaw(here.current)
  }, [asked, setTerms.running])

  const submit = form.onSubmit(async (values) => {
    setAsked(asked + 1)
    setSent(written)
    if (!parsed.ok) return
    const terms = await setTerms.run({
      input: {
        assetId: asset.id,
        body: documentToSend(values),
        ...(acceptBy ? { acceptBy: endOfDay(acceptBy) } : {}),
      },
    })
    if (!terms) return
    notifications.show({ message: t('terms.done', { number: terms.number }) })
    await navigate(page)
  })

  return (
    <Page title={t('terms.setTitle')} lead={t('terms.setLead')} above={<Link {...page}>{asset.title.local}</Link>}>
      <div className={classes.editor}>
        <form ref={here} onSubmit={submit} noValidate>
          <Stack gap="xl">
            {asset.currentTerms && (
              <Alert color="sea" variant="light">
                {t('terms.startsFrom', { number: asset.currentTerms.number })}
              </Alert>
            )}
            <Group>
              <ImportTerms
                onImport={({ terms }) => {
                  form.setValues(formOf(terms))
                  setUnseen(!showsAllOf(terms))
                  notifications.show({ message: t('terms.import.done') })
                }}
              />
            </Group>
            {unseen && (
              <Alert color="yellow" variant="light" role="status">
                {t('terms.notAllShown')}
              </Alert>
            )}
            <FieldFlaws flaws={flaws} isAsked={asked > 0}>
              <PermissionFields form={form} />
              <LimitFields form={form} />
              <AiFields form={form} />
              <DutyFields form={form} />
            </FieldFlaws>
            {asset.currentTerms && <AcceptanceFields acceptBy={acceptBy} onChange={setAcceptBy} />}
            {setTerms.trouble && (
              <TroublePanel trouble={setTerms.trouble}>
                {setTerms.refusal && 'flaws' in setTerms.refusal && (
                  <FlawList
                    flaws={setTerms.refusal.flaws.map((flaw) => ({
                      ...flaw,
                      field: termsField(flaw.path, documentToSend(form.values), t),
                    }))}
                  />
                )}
              </TroublePanel>
            )}
            <Group>
              <Button type="submit" loading={setTerms.running} disabled={acceptBy === ''}>
                {t('terms.submit')}
              </Button>
              <ButtonLink {...page} variant="default">
                {t('ui.cancel')}
              </ButtonLink>
            </Group>
          </Stack>
        </form>
        <TermsPreview document={document} />
      </div>
    </Page>
  )
}
