import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { type AssetKind, AssetsDocument, type Modality } from '../../generated/operations.ts'
import { More } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { AssetCard } from './asset-card.tsx'
import { countedOf } from './counted-fields.tsx'
import { KINDS, MODALITIES, registrableKinds } from './kinds.ts'
import { permitsOf } from './permits-field.tsx'
import { SearchFields } from './search-fields.tsx'

const route = getRouteApi('/shell/catalogue')

export function CataloguePage() {
  const { t } = useTranslation()
  const session = useSignedIn()
  const search = route.useSearch()
  const permits = permitsOf(search.permits)
  const filter = {
    ...(search.text ? { text: search.text } : {}),
    ...(isOneOf<AssetKind>(KINDS, search.kind) ? { kind: search.kind } : {}),
    ...(isOneOf<Modality>(MODALITIES, search.modality) ? { modality: search.modality } : {}),
    ...(search.mine ? { mine: true } : {}),
    ...(permits ? { permits } : {}),
    ...countedOf(search),
  }
  const list = useListing(AssetsDocument, { filter, first: 20 }, (data) => data.assets)

  return (
    <Page
      title={t('catalogue.title')}
      lead={t('catalogue.lead')}
      actions={registrableKinds(session).map((kind) => (
        <ButtonLink key={kind} to="/catalogue/register" search={{ kind }} variant="default">
          {t(`catalogue.register.${kind}`)}
        </ButtonLink>
      ))}
    >
      <SearchFields />
      {list.trouble && !list.rows && <TroublePanel trouble={list.trouble} onRetry={list.askAgain} />}
      {!list.rows && !list.trouble && <Loading lines={10} />}
      {list.rows?.length === 0 && <Empty>{t(search.mine ? 'catalogue.emptyMine' : 'catalogue.empty')}</Empty>}
      {list.rows && list.rows.length > 0 && (
        <div>
          <Text size="sm" c="dimmed" mb="xs" role="status">
            {t('catalogue.found', { count: list.answer?.assets.totalCount ?? list.rows.length })}
          </Text>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.rows.map((asset) => (
              <li key={asset.id}>
                <AssetCard asset={asset} />
              </li>
            ))}
          </Stack>
          <More list={list} />
        </div>
      )}
    </Page>
  )
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string | undefined): word is Word =>
  words.some((known) => known === word)
