import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { PushableAssetDocument, type PushableAssetQuery } from '../../generated/operations.ts'
import { Page } from '../../ui/page.tsx'
import { type JournalledPush, unfinishedPushes } from './journal.ts'
import { Published } from './published.tsx'
import { PushForm } from './push-form.tsx'
import { PushProgress } from './push-progress.tsx'
import { UnfinishedPush } from './unfinished-push.tsx'
import { usePush } from './use-push.ts'

const route = getRouteApi('/shell/assets/$assetId/push')

export function PushPage() {
  const { assetId } = route.useParams()
  const answer = useAnswer(PushableAssetDocument, { id: assetId })
  return <AnsweredPage answer={answer}>{({ asset }) => <PushVersion asset={asset} />}</AnsweredPage>
}

function PushVersion({ asset }: { readonly asset: PushableAssetQuery['asset'] }) {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const { state, keyFault, progress, push, takeUp, goOn, pause, giveUp } = usePush()
  const [unfinished, setUnfinished] = useState<readonly JournalledPush[]>()
  const [tookUp, setTookUp] = useState(false)
  const isPlanning = state.state === 'planning'
  useEffect(() => {
    // A browser that may keep nothing has nothing to go on with.
    if (isPlanning) unfinishedPushes(asset.id, me.person.id).then(setUnfinished, () => setUnfinished([]))
  }, [asset.id, me.person.id, isPlanning])
  const [earlier] = unfinished ?? []
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
          {isPlanning && earlier && (
            <UnfinishedPush
              push={earlier}
              keyFault={keyFault}
              onTakeUp={(chosen, key) => {
                setTookUp(true)
                void takeUp(earlier, chosen, key).then(setTookUp)
              }}
              onGiveUp={() => giveUp(earlier.versionId)}
            />
          )}
          {!tookUp && !(isPlanning && earlier) && (
            <PushForm asset={asset} state={state} keyFault={keyFault} onPush={(plan, key) => void push(plan, key)} />
          )}
          <PushProgress
            state={state}
            progress={progress}
            onPause={pause}
            onGoOn={tookUp ? () => void goOn() : undefined}
            onGiveUp={async () => {
              await giveUp()
              setTookUp(false)
            }}
          />
        </>
      )}
    </Page>
  )
}
