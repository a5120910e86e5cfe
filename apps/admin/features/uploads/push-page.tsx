import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { PushableAssetDocument, type PushableAssetQuery } from '../../generated/operations.ts'
import { Page } from '../../ui/page.tsx'
import { Published } from './published.tsx'
import { PushForm } from './push-form.tsx'
import { PushProgress } from './push-progress.tsx'
import { usePush } from './use-push.ts'

const route = getRouteApi('/shell/assets/$assetId/push')

export function PushPage() {
  const { assetId } = route.useParams()
  const answer = useAnswer(PushableAssetDocument, { id: assetId })
  return <AnsweredPage answer={answer}>{({ asset }) => <PushVersion asset={asset} />}</AnsweredPage>
}

function PushVersion({ asset }: { readonly asset: PushableAssetQuery['asset'] }) {
  const { t } = useTranslation()
  const { state, progress, push, giveUp } = usePush()
  return (
    <Page
      title={t('uploads.title')}
      lead={t('uploads.lead')}
      above={
        <Link to="/assets/$assetId" params={{ assetId: asset.id }}>
          {asset.title.local}
        </Link>
      }
    >
      {state.state === 'published' ? (
        <Published assetId={asset.id} versionId={state.versionId} digest={state.digest} />
      ) : (
        <>
          <PushForm asset={asset} state={state} onPush={(plan) => void push(plan)} />
          <PushProgress state={state} progress={progress} onGiveUp={() => void giveUp()} />
        </>
      )}
    </Page>
  )
}
