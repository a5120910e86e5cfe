import { Alert, Drawer, Group, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { type LineageDirection, LineageDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { LineageList } from './lineage-list.tsx'
import { LinkEvidence } from './link-evidence.tsx'

// The graph library and the layout engine are large: they come when a graph is first drawn.
const LineageGraph = lazy(async () => ({ default: (await import('./lineage-graph.tsx')).LineageGraph }))

const DIRECTIONS: readonly LineageDirection[] = ['BOTH', 'UPSTREAM', 'DOWNSTREAM']

/** Where a version came from and what was made with it, as a graph or as a list; each link opens its evidence. */
export function LineageView({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false
  const [chosen, setChosen] = useState<'graph' | 'list'>()
  const [direction, setDirection] = useState<LineageDirection>('BOTH')
  const [linkId, setLinkId] = useState<string>()
  const answer = useAnswer(LineageDocument, { versionId, direction, depth: 10, limit: 500 })
  const form = chosen ?? (isNarrow ? 'list' : 'graph')

  return (
    <Section
      title={t('lineage.title')}
      actions={
        <Group gap="sm">
          <NativeSelect
            size="xs"
            aria-label={t('lineage.direction')}
            value={direction}
            onChange={(event) => {
              const wanted = event.currentTarget.value
              setDirection(DIRECTIONS.find((known) => known === wanted) ?? 'BOTH')
            }}
            data={DIRECTIONS.map((known) => ({ value: known, label: t(`lineage.directions.${known}`) }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('lineage.form')}
            value={form}
            onChange={(wanted) => setChosen(wanted === 'list' ? 'list' : 'graph')}
            data={[
              { value: 'graph', label: t('lineage.graph') },
              { value: 'list', label: t('lineage.list') },
            ]}
          />
        </Group>
      }
    >
      <Answered answer={answer} loading={<Skeleton height={form === 'graph' ? '28rem' : '12rem'} />}>
        {({ lineage }) => (
          <>
            {lineage.truncated && <Alert color="yellow">{t('lineage.truncated')}</Alert>}
            {lineage.links.length === 0 ? (
              <Empty>{t(`lineage.empty.${direction}`)}</Empty>
            ) : form === 'graph' ? (
              <Suspense fallback={<Skeleton height="28rem" />}>
                <LineageGraph graph={lineage} subjectId={versionId} onLink={setLinkId} />
              </Suspense>
            ) : (
              <LineageList graph={lineage} subjectId={versionId} onLink={setLinkId} />
            )}
          </>
        )}
      </Answered>
      <Drawer
        opened={linkId !== undefined}
        onClose={() => setLinkId(undefined)}
        position="right"
        size="lg"
        title={t('lineage.evidenceTitle')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {linkId && <LinkEvidence linkId={linkId} />}
      </Drawer>
    </Section>
  )
}
