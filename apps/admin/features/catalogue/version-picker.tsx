import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { PublishedVersionsDocument, type PublishedVersionsQuery } from '../../generated/operations.ts'

type Found = PublishedVersionsQuery['assets']['edges'][number]['node']

/** Finds a published version by words of its asset's title; choosing one hands it over and clears the field. */
export function VersionPicker({
  label,
  description,
  exclude,
  onPick,
}: {
  readonly label: string
  readonly description?: string
  readonly exclude: readonly string[]
  readonly onPick: (versionId: string) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [words] = useDebouncedValue(text.trim(), 250)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const answer = useAnswer(PublishedVersionsDocument, { text: words, first: 12 }, { pause: !combobox.dropdownOpened })
  const found = (answer.data?.assets.edges ?? [])
    .map(({ node }) => node)
    .filter(({ latestVersion }) => latestVersion && !exclude.includes(latestVersion.id))

  const nameOf = (asset: Found) =>
    t('catalogue.version.title', { title: asset.title.local, number: asset.latestVersion?.number ?? 1 })

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(versionId) => {
        onPick(versionId)
        setText('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-autocomplete="list"
          label={label}
          description={description}
          placeholder={t('catalogue.searchHint')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          rightSection={answer.asking && <Loader size={16} />}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah="18rem" style={{ overflowY: 'auto' }} aria-label={label}>
          {found.map((asset) => (
            <Combobox.Option key={asset.id} value={asset.latestVersion?.id ?? ''}>
              <Text size="sm">{nameOf(asset)}</Text>
              <Text size="xs" c="dimmed">
                {t(`catalogue.kind.${asset.kind}`)} · {asset.owner.name.local}
              </Text>
            </Combobox.Option>
          ))}
          {found.length === 0 && !answer.asking && <Combobox.Empty>{t('catalogue.empty')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
