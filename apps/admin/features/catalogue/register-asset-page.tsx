import { Button, Group, NativeSelect, Paper, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { RegisterAssetDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { emptyText } from '../../ui/local-text-fields.tsx'
import { Page } from '../../ui/page.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { AssetFields, type AssetValues, assetRules } from './asset-fields.tsx'
import { possibleOwners } from './kinds.ts'

const route = getRouteApi('/shell/catalogue/register')

export function RegisterAssetPage() {
  const { t } = useTranslation()
  const kind = route.useSearch().kind === 'MODEL' ? 'MODEL' : 'DATASET'
  const navigate = route.useNavigate()
  const owners = possibleOwners(useSignedIn(), kind)
  const [ownerId, setOwnerId] = useState(owners.length === 1 ? (owners[0]?.id ?? '') : '')
  const [ownerError, setOwnerError] = useState<string>()
  const register = useCommand(RegisterAssetDocument, 'registerAsset')
  const form = useForm<AssetValues>({
    mode: 'controlled',
    initialValues: { title: emptyText, description: emptyText, modalities: [] },
    validate: assetRules({ title: t('catalogue.form.needTitle'), modalities: t('catalogue.form.needModality') }),
  })

  const submit = form.onSubmit(async (values) => {
    if (ownerId === '') {
      setOwnerError(t('catalogue.form.needOwner'))
      return
    }
    const asset = await register.run({ input: { kind, ownerId, ...values } })
    if (asset) await navigate({ to: '/assets/$assetId/set-terms', params: { assetId: asset.id } })
  })

  return (
    <Page
      title={t(`catalogue.register.${kind}`)}
      lead={t('catalogue.form.lead')}
      above={<Link to="/catalogue">{t('catalogue.title')}</Link>}
    >
      {owners.length === 0 ? (
        <Empty>{t('catalogue.form.noOrganisation')}</Empty>
      ) : (
        <Paper p="lg">
          <form onSubmit={submit} noValidate>
            <Stack gap="lg">
              <NativeSelect
                label={t('catalogue.form.owner')}
                withAsterisk
                value={ownerId}
                error={ownerError}
                onChange={(event) => {
                  setOwnerId(event.currentTarget.value)
                  setOwnerError(undefined)
                }}
                data={[
                  { value: '', label: t('catalogue.form.chooseOwner'), disabled: true },
                  ...owners.map((owner) => ({ value: owner.id, label: owner.name.local })),
                ]}
                maw="28rem"
              />
              <AssetFields form={form} />
              {register.trouble && <TroublePanel trouble={register.trouble} />}
              <Group>
                <Button type="submit" loading={register.running}>
                  {t('catalogue.form.submit')}
                </Button>
              </Group>
            </Stack>
          </form>
        </Paper>
      )}
    </Page>
  )
}
