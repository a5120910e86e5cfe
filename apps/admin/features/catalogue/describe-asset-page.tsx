import { Button, Group, Paper, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { ButtonLink, Link } from '../../app/link.tsx'
import { AssetPageDocument, type AssetPageQuery, DescribeAssetDocument } from '../../generated/operations.ts'
import { Page } from '../../ui/page.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { AssetFields, type AssetValues, assetRules } from './asset-fields.tsx'

const route = getRouteApi('/shell/assets/$assetId/describe')

export function DescribeAssetPage() {
  const { assetId } = route.useParams()
  const answer = useAnswer(AssetPageDocument, { id: assetId })
  return <AnsweredPage answer={answer}>{({ asset }) => <DescribeAsset asset={asset} />}</AnsweredPage>
}

function DescribeAsset({ asset }: { readonly asset: AssetPageQuery['asset'] }) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const describe = useCommand(DescribeAssetDocument, 'describeAsset')
  const { title, description, modalities } = asset
  const form = useForm<AssetValues>({
    mode: 'controlled',
    initialValues: {
      title: { ja: title.ja, en: title.en },
      description: { ja: description.ja, en: description.en },
      modalities,
    },
    validate: assetRules({ title: t('catalogue.form.needTitle'), modalities: t('catalogue.form.needModality') }),
  })
  const here = { to: '/assets/$assetId', params: { assetId: asset.id } } as const

  return (
    <Page title={t('catalogue.form.describe')} above={<Link {...here}>{title.local}</Link>}>
      <Paper p="lg">
        <form
          noValidate
          onSubmit={form.onSubmit(async (values) => {
            if (!(await describe.run({ input: { assetId: asset.id, ...values } }))) return
            notifications.show({ message: t('catalogue.form.described') })
            await navigate(here)
          })}
        >
          <Stack gap="lg">
            <AssetFields form={form} />
            {describe.trouble && <TroublePanel trouble={describe.trouble} />}
            <Group>
              <Button type="submit" loading={describe.running}>
                {t('ui.save')}
              </Button>
              <ButtonLink {...here} variant="default">
                {t('ui.cancel')}
              </ButtonLink>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Page>
  )
}
