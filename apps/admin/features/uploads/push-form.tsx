import { Button, Checkbox, Fieldset, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignFault } from '../../app/signing.ts'
import type { Custody, PushableAssetQuery } from '../../generated/operations.ts'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import type { TypedKey } from '../../ui/private-key-field.tsx'
import { FilesField } from './files-field.tsx'
import { type Origin, OriginsField } from './origins-field.tsx'
import { SealForField } from './seal-for-field.tsx'
import { lacksKey, SignatureField } from './signature-field.tsx'
import type { PushState } from './use-push.ts'
import type { VersionPlan } from './version-plan.ts'

const CUSTODIES: readonly Custody[] = ['INSPECTABLE', 'SEALED']

/** What goes into the version, how it is kept, and what it was made from. Once sending begins, only lineage can change. */
export function PushForm({
  asset,
  state,
  keyFault,
  onPush,
}: {
  readonly asset: PushableAssetQuery['asset']
  readonly state: PushState
  readonly keyFault: SignFault | undefined
  readonly onPush: (plan: VersionPlan, key: TypedKey | undefined) => void
}) {
  const { t } = useTranslation()
  const [files, setFiles] = useState<VersionPlan['files']>([])
  const [custody, setCustody] = useState<Custody>('INSPECTABLE')
  const [sealFor, setSealFor] = useState<string>()
  const [note, setNote] = useState(emptyText)
  const [origins, setOrigins] = useState<readonly Origin[]>([])
  const [original, setOriginal] = useState(false)
  const [key, setKey] = useState<TypedKey>()

  const isModel = asset.kind === 'MODEL'
  const isFixed = state.state !== 'planning'
  const lacksFiles = files.length === 0 && !isModel
  const lacksReader = custody === 'SEALED' && sealFor === undefined
  const lacksOrigin = isModel && origins.length === 0 && !original

  return (
    <Stack gap="xl">
      <Fieldset legend={t('uploads.files')} disabled={isFixed}>
        <FilesField files={files} onChange={setFiles} isOptional={isModel} />
      </Fieldset>
      <Fieldset legend={t('uploads.keeping')} disabled={isFixed}>
        <Stack gap="md">
          <Radio.Group
            label={t('catalogue.version.custodyLabel')}
            value={custody}
            onChange={(chosen) => setCustody(CUSTODIES.find((known) => known === chosen) ?? custody)}
          >
            <Stack gap="xs" mt={4}>
              {CUSTODIES.map((known) => (
                <Radio
                  key={known}
                  value={known}
                  label={t(`catalogue.version.custody.${known}`)}
                  description={t(`catalogue.version.custodyLead.${known}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {custody === 'SEALED' && <SealForField value={sealFor} onChange={setSealFor} />}
          <LocalTextFields label={t('catalogue.version.note')} value={note} onChange={setNote} rows={2} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('uploads.origins')} disabled={state.state === 'pushing'}>
        <Stack gap="md">
          <OriginsField origins={origins} onChange={setOrigins} kind={asset.kind} />
          {isModel && (
            <Checkbox
              label={t('uploads.original')}
              checked={original}
              disabled={origins.length > 0}
              onChange={(event) => setOriginal(event.currentTarget.checked)}
            />
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('uploads.signing')} disabled={state.state === 'pushing'}>
        <SignatureField value={key} fault={keyFault} onChange={setKey} />
      </Fieldset>
      <Group>
        <Button
          loading={state.state === 'pushing'}
          disabled={lacksFiles || lacksReader || lacksOrigin || lacksKey(key)}
          onClick={() => {
            const plan = {
              assetId: asset.id,
              files,
              custody,
              sealFor: custody === 'SEALED' ? sealFor : undefined,
              note,
              lineage: origins.map(({ kind, versionId }) => ({ kind, originVersionId: versionId })),
              original: original && origins.length === 0,
            }
            onPush(plan, key)
          }}
        >
          {t(state.state === 'stopped' ? 'uploads.goOn' : 'uploads.push')}
        </Button>
      </Group>
    </Stack>
  )
}
