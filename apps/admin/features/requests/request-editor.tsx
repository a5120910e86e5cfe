import { Button, Group, Stack, Text } from '@mantine/core'
import { type Parsed, parsePlan, parsePurpose } from '@raireki/governance'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { SaveStatus } from '../../app/save-status.tsx'
import { useSavingTogether } from '../../app/saving-together.ts'
import { useSignedIn } from '../../app/session.tsx'
import { type Saved, useAutosave } from '../../app/use-autosave.ts'
import { Empty } from '../../ui/empty.tsx'
import { FieldFlaws, focusFirstFlaw } from '../../ui/field-flaws.tsx'
import { FlawList } from '../../ui/flaw-list.tsx'
import { Section } from '../../ui/section.tsx'
import { RequestAttachments, useAttachments } from '../attachments/index.ts'
import { VersionPicker } from '../catalogue/index.ts'
import { RequestForms } from '../forms/index.ts'
import { CertificateField } from '../people/index.ts'
import { planField, planFieldAt, purposeField, purposeFieldAt } from './field-names.ts'
import { PlanFields } from './plan-fields.tsx'
import { planDocument } from './plan-form.ts'
import { ProjectFields } from './project-fields.tsx'
import { PurposeFields } from './purpose-fields.tsx'
import { purposeDocument } from './purpose-form.ts'
import { certificateNames, type RequestValues } from './request-content.ts'
import classes from './requests.module.css'
import { type Screened, SubmitStep } from './submit-step.tsx'
import { TeamSection } from './team-section.tsx'
import { useRequestSaving } from './use-request-saving.ts'
import { WantedVersion } from './wanted-version.tsx'

/** A request while it is being written: saved by itself, shown to the terms before it is submitted. */
export function RequestEditor({
  initial,
  known,
  onFirstSave,
  onReopen,
}: {
  readonly initial: RequestValues
  readonly known?: Saved
  readonly onFirstSave?: (requestId: string) => void
  /** Begins again from what is in the registry, leaving behind what is on the screen. */
  readonly onReopen: (requestId: string) => void
}) {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const [values, setValues] = useState(initial)
  const [requestId, setRequestId] = useState(known?.id)
  const [isChecking, setChecking] = useState(false)
  const [wasChecked, setWasChecked] = useState(false)
  const [screened, setScreened] = useState<Screened>()
  const [isSaving, setSaving] = useState(false)
  const answers = useSavingTogether()
  const papers = useAttachments(requestId)
  const save = useRequestSaving()

  const applicants = me.person.memberships.filter(({ role }) => role === 'DEVELOPER').map((each) => each.organisation)
  const organisation = applicants.find(({ id }) => id === values.organisationId)
  const { ethicsNumber: number, ethicsCommittee: committee, ethicsExpiresOn: expiresOn } = values.plan
  const approval = { number, committee, expiresOn }
  const purpose = purposeDocument(values.purpose, { project: values.project, organisation, approval })
  const certificates = certificateNames(values)
  const plan = planDocument(values.plan, certificates)
  const autosave = useAutosave({ ...values, purposeDocument: purpose }, known, async (content, before) => {
    const outcome = await save(content, before)
    if ('saved' in outcome && before === undefined) {
      setRequestId(outcome.saved.id)
      onFirstSave?.(outcome.saved.id)
    }
    return outcome
  })
  /** The draft and the answers to every form: what is checked and submitted is what is on the screen. */
  const saveAll = async () => {
    setSaving(true)
    const [saved, areKept] = await Promise.all([autosave.saveNow(), answers.saveAll()])
    setSaving(false)
    return saved !== undefined && areKept
  }
  // What only the registry knows is said at the fields too, until something is changed.
  const purposeFlaws = [...(screened?.purposeFlaws ?? []), ...flawsIn(parsePurpose(purpose))].map((flaw) => ({
    ...flaw,
    field: purposeFieldAt(flaw.path, t),
  }))
  const planFlaws = [...(screened?.planFlaws ?? []), ...flawsIn(parsePlan(plan))].map((flaw) => ({
    ...flaw,
    field: planFieldAt(flaw.path, currentLanguage(), t),
  }))
  const isAsked = wasChecked || known !== undefined
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (screened) focusFirstFlaw(page.current)
  }, [screened])
  const change = (part: Partial<RequestValues>) => {
    setChecking(false)
    setScreened(undefined)
    setValues((now) => ({ ...now, ...part }))
  }

  return (
    <Stack ref={page} gap="xl">
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
        <FieldFlaws flaws={purposeFlaws} isAsked={isAsked}>
          <ProjectFields values={values} applicants={applicants} isSaved={requestId !== undefined} onChange={change} />
          {values.purpose.unread && (
            <Flaws
              title={t('requests.purposeUnread')}
              of={parsePurpose(purpose)}
              fieldOf={(path) => purposeField(path, t)}
            />
          )}
          <PurposeFields
            value={values.purpose}
            onChange={(form) => change({ purpose: { ...form, unread: undefined } })}
          />
        </FieldFlaws>
        {!values.purpose.unread && (
          <Flaws
            title={t('requests.purposeFlaws')}
            of={parsePurpose(purpose)}
            fieldOf={(path) => purposeField(path, t)}
          />
        )}
      </Section>

      <Section title={t('requests.plan.title')}>
        <Text size="sm" c="dimmed">
          {t('requests.plan.lead')}
        </Text>
        <FieldFlaws flaws={planFlaws} isAsked={isAsked}>
          <PlanFields
            value={values.plan}
            onChange={(plan) => change({ plan })}
            papers={papers}
            certificates={certificates}
          />
        </FieldFlaws>
        <Flaws
          title={t('requests.plan.flaws')}
          of={parsePlan(plan)}
          fieldOf={(path) => planField(path, currentLanguage(), t)}
        />
      </Section>

      <Section title={t('requests.certificate')}>
        <CertificateField value={values.certificateId} onChange={(certificateId) => change({ certificateId })} />
      </Section>

      {requestId && (
        <>
          <Section title={t('forms.title')}>
            <RequestForms
              requestId={requestId}
              answering={{ together: answers, isChecked: wasChecked, onChange: () => setChecking(false) }}
            />
          </Section>
          <Section title={t('attachments.title')}>
            <RequestAttachments requestId={requestId} editable />
          </Section>
        </>
      )}

      <TeamSection requestId={requestId} onNeedsDraft={async () => (await autosave.saveNow())?.id} />

      <div className={classes.saving}>
        <SaveStatus autosave={autosave} onReopen={() => requestId && onReopen(requestId)} />
      </div>
      <Stack gap="md">
        {isChecking && requestId ? (
          <SubmitStep requestId={requestId} save={saveAll} onFlawed={setScreened} onBack={() => setChecking(false)} />
        ) : (
          <Group>
            <Button
              loading={isSaving || autosave.status.state === 'saving'}
              disabled={!values.organisationId}
              onClick={async () => {
                setWasChecked(true)
                if (await saveAll()) setChecking(true)
              }}
            >
              {t('requests.check')}
            </Button>
            <Button
              variant="default"
              disabled={!values.organisationId || isSaving || autosave.status.state === 'saving'}
              onClick={() => void saveAll()}
            >
              {t('requests.saveDraft')}
            </Button>
          </Group>
        )}
      </Stack>
    </Stack>
  )
}

const flawsIn = (of: Parsed<unknown>) =>
  of.ok ? [] : of.flaws.map(({ path, message }) => ({ path, message: message[currentLanguage()] }))

/** What is still missing or wrong, said while it is written. */
function Flaws({
  title,
  of,
  fieldOf,
}: {
  readonly title: string
  readonly of: Parsed<unknown>
  /** What the editor calls the part at a path. */
  readonly fieldOf: (path: string) => string
}) {
  const flaws = flawsIn(of)
  if (flaws.length === 0) return null
  return (
    <div role="status">
      <Text size="sm" c="var(--mantine-color-error)">
        {title}
      </Text>
      <FlawList flaws={flaws.map((flaw) => ({ ...flaw, field: fieldOf(flaw.path) }))} />
    </div>
  )
}
