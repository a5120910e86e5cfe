import { Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsLeaving } from '../../app/leaving.ts'
import { CountedFields, type CountedSearch } from './counted-fields.tsx'
import { KINDS, MODALITIES } from './kinds.ts'
import { PermitsField } from './permits-field.tsx'

const route = getRouteApi('/shell/catalogue')

type Change = CountedSearch & { text?: string; kind?: string; modality?: string; mine?: string; permits?: string }

/** What is searched for lives in the address, so that a search can be sent to a colleague. */
export function SearchFields() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isLeaving = useIsLeaving()
  const [text, setText] = useState(search.text ?? '')

  const narrow = (change: Change) => {
    void navigate({
      search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')),
      replace: true,
      resetScroll: false,
    })
  }
  const narrowByText = useDebouncedCallback((value: string) => {
    if (!isLeaving()) narrow({ text: value.trim() })
  }, 250)

  return (
    <Stack component="search" gap="sm">
      <Group align="flex-end" gap="sm">
        <TextInput
          type="search"
          label={t('catalogue.search')}
          placeholder={t('catalogue.searchHint')}
          leftSection={<IconSearch size={16} aria-hidden />}
          flex="1 1 16rem"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            narrowByText(event.currentTarget.value)
          }}
        />
        <NativeSelect
          label={t('catalogue.kindLabel')}
          value={search.kind ?? ''}
          onChange={(event) => narrow({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('catalogue.allKinds') },
            ...KINDS.map((kind) => ({ value: kind, label: t(`catalogue.kind.${kind}`) })),
          ]}
        />
        <NativeSelect
          label={t('catalogue.modalityLabel')}
          value={search.modality ?? ''}
          onChange={(event) => narrow({ modality: event.currentTarget.value })}
          data={[
            { value: '', label: t('catalogue.allModalities') },
            ...MODALITIES.map((modality) => ({ value: modality, label: t(`catalogue.modality.${modality}`) })),
          ]}
        />
        <PermitsField value={search.permits ?? ''} onChange={(permits) => narrow({ permits })} />
        <Checkbox
          label={t('catalogue.mine')}
          checked={search.mine !== undefined}
          onChange={(event) => narrow({ mine: event.currentTarget.checked ? 'yes' : '' })}
          mb={8}
        />
      </Group>
      <CountedFields search={search} onChange={narrow} />
    </Stack>
  )
}
