import { Button, Fieldset, Group, List, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { parsePurpose } from '@raireki/governance'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import { useSignedIn } from '../../app/session.tsx'
import { DraftRequestDocument, ReviseRequestDocument, SubmitRequestDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { VersionPicker } from '../catalogue/index.ts'
import { CertificateField } from '../people/index.ts'
import { VerdictView } from '../terms/index.ts'
import { PurposeFields } from './purpose-fields.tsx'
import { type PurposeForm, purposeDocument } from './purpose-form.ts'
import { WantedVersion } from './wanted-version.tsx'

export type RequestValues = {
  readonly requestId?: string
  readonly organisationId: string
  readonly project: string
  readonly statement: string
  readonly purpose: PurposeForm
  readonly versionIds: readonly string[]
  readonly certificateId: string
}

/** A request while it is being written: saved as often as one likes, submitted once. */
export function RequestEditor({ initial }: { readonly initial: RequestValues }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { me } = useSignedIn()
  const [values, setValues] = useState(initial)
  const [requestId, setRequestId] = useState(initial.requestId)
  const draft = useCommand(DraftRequestDocument, 'draftRequest')
  const revise = useCommand(ReviseRequestDocument, 'reviseRequest')
  const submit = useCommand(SubmitRequestDocument, 'submitRequest')

  const applicants = me.person.memberships.filter(({ role }) => role === 'DEVELOPER').map((each) => each.organisation)
  const organisation = applicants.find(({ id }) => id === values.organisationId)
  const purpose = purposeDocument(values.purpose, { project: values.project, organisation })
  const parsed = parsePurpose(purpose)
  const change = (part: Partial<RequestValues>) => setValues((now) => ({ ...now, ...part }))

  /** Saves what is there, and answers the request's id. */
  const save = async (): Promise<string | undefined> => {
    const content = {
      project: values.project,
      statement: values.statement,
      purpose,
      versionIds: [...values.versionIds],
      ...(values.certificateId === '' ? {} : { certificateId: values.certificateId }),
    }
    const saved = requestId
      ? await revise.run({ input: { requestId, ...content } })
      : await draft.run({ input: { organisationId: values.organisationId, ...content } })
    if (saved) setRequestId(saved.id)
    return saved?.id
  }

  const saveOnly = async () => {
    if (await save()) notifications.show({ message: t('requests.saved') })
  }

  const saveAndSubmit = async () => {
    submit.forget()
    const id = await save()
    if (!id || !(await submit.run({ requestId: id }))) return
    notifications.show({ message: t('requests.submittedDone') })
    await navigate({ to: '/requests/$requestId', params: { requestId: id } })
  }

  const trouble = draft.trouble ?? revise.trouble
  const running = draft.running || revise.running || submit.running

  return (
    <Stack gap="xl">
      <Section title={t('requests.wanted')}>
        {values.versionIds.length === 0 && <Empty>{t('requests.nothingWanted')}</Empty>}
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {values.versionIds.map((versionId) => (
            <WantedVersion
              key={versionId}
              versionId={versionId}
              purpose={purpose}
              onRemove={() => change({ versionIds: values.versionIds.filter((each) => each !== versionId) })}
            />
          ))}
        </Stack>
        <VersionPicker
          label={t('requests.addVersion')}
          exclude={values.versionIds}
          onPick={(versionId) => change({ versionIds: [...values.versionIds, versionId] })}
        />
      </Section>

      <Section title={t('requests.about')}>
        <Fieldset legend={t('requests.group.project')}>
          <Stack gap="md">
            <NativeSelect
              label={t('requests.organisation')}
              value={values.organisationId}
              disabled={requestId !== undefined}
              onChange={(event) => change({ organisationId: event.currentTarget.value })}
              data={applicants.map(({ id, name }) => ({ value: id, label: name.local }))}
            />
            <TextInput
              label={t('requests.project')}
              value={values.project}
              onChange={(event) => change({ project: event.currentTarget.value })}
            />
            <Textarea
              label={t('requests.statement')}
              description={t('requests.statementHint')}
              autosize
              minRows={4}
              value={values.statement}
              onChange={(event) => change({ statement: event.currentTarget.value })}
            />
          </Stack>
        </Fieldset>
        <PurposeFields value={values.purpose} onChange={(form) => change({ purpose: form })} />
        {!parsed.ok && (
          <div role="status">
            <Text size="sm" c="var(--mantine-color-error)">
              {t('requests.purposeFlaws')}
            </Text>
            <List size="sm">
              {parsed.flaws.map(({ path, message }) => (
                <List.Item key={path}>{message[currentLanguage()]}</List.Item>
              ))}
            </List>
          </div>
        )}
      </Section>

      <Section title={t('requests.certificate')}>
        <CertificateField value={values.certificateId} onChange={(certificateId) => change({ certificateId })} />
      </Section>

      <div>
        {trouble && <TroublePanel trouble={trouble} />}
        {submit.trouble && (
          <TroublePanel trouble={submit.trouble}>
            {submit.refusal && 'flaws' in submit.refusal && (
              <List size="sm">
                {submit.refusal.flaws.map((flaw) => (
                  <List.Item key={`${flaw.path} ${flaw.code}`}>{flaw.message}</List.Item>
                ))}
              </List>
            )}
            {submit.refusal &&
              'items' in submit.refusal &&
              submit.refusal.items.map(
                ({ id, version, verdict }) =>
                  verdict && (
                    <div key={id}>
                      <Text size="sm" fw={550}>
                        {version.asset.title.local}
                      </Text>
                      <VerdictView verdict={verdict} decidingOnly />
                    </div>
                  ),
              )}
          </TroublePanel>
        )}
        <Group mt="md">
          <Button onClick={saveAndSubmit} loading={submit.running} disabled={running || !values.organisationId}>
            {t('requests.submit')}
          </Button>
          <Button variant="default" onClick={saveOnly} disabled={running || !values.organisationId}>
            {t('requests.saveDraft')}
          </Button>
        </Group>
      </div>
    </Stack>
  )
}
