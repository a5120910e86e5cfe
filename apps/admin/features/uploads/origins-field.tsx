import { Button, Group, NativeSelect, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { type AssetKind, type EdgeKind, RequestableVersionDocument } from '../../generated/operations.ts'
import { VersionLink, VersionPicker } from '../catalogue/index.ts'

export type Origin = { readonly versionId: string; readonly kind: EdgeKind }

/** What can be said of how the one came from the other, the most usual first. */
const KINDS: Readonly<Record<AssetKind, readonly EdgeKind[]>> = {
  MODEL: [
    'TRAINED_ON',
    'FINE_TUNED_FROM',
    'CONTINUED_PRETRAINED_FROM',
    'ADAPTER_OF',
    'MERGED_FROM',
    'QUANTIZED_FROM',
    'DISTILLED_FROM',
    'EVALUATED_ON',
  ],
  DATASET: ['DERIVED_FROM', 'GENERATED_BY', 'INDEX_BUILT_FROM'],
}

/** The versions this one was made with, and how. */
export function OriginsField({
  origins,
  onChange,
  kind,
}: {
  readonly origins: readonly Origin[]
  readonly onChange: (origins: readonly Origin[]) => void
  readonly kind: AssetKind
}) {
  const { t } = useTranslation()
  const kinds = KINDS[kind]
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t(`uploads.originsLead.${kind}`)}
      </Text>
      {origins.map((origin) => (
        <Paper key={origin.versionId} py="xs">
          <Group gap="sm" align="center">
            <NativeSelect
              size="xs"
              aria-label={t('lineage.kindLabel')}
              value={origin.kind}
              onChange={(event) => {
                const chosen = event.currentTarget.value
                const changed = kinds.find((known) => known === chosen) ?? origin.kind
                onChange(origins.map((each) => (each === origin ? { ...each, kind: changed } : each)))
              }}
              data={kinds.map((known) => ({ value: known, label: t(`lineage.kind.${known}`) }))}
            />
            <OriginName versionId={origin.versionId} />
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => onChange(origins.filter((each) => each !== origin))}
            >
              {t('ui.remove')}
            </Button>
          </Group>
        </Paper>
      ))}
      <VersionPicker
        label={t('uploads.addOrigin')}
        exclude={origins.map(({ versionId }) => versionId)}
        onPick={(versionId) => onChange([...origins, { versionId, kind: kinds[0] ?? 'DERIVED_FROM' }])}
      />
    </Stack>
  )
}

function OriginName({ versionId }: { readonly versionId: string }) {
  const { data } = useAnswer(RequestableVersionDocument, { id: versionId })
  return data ? <VersionLink version={data.version} /> : <Skeleton height="1rem" width="12rem" />
}
