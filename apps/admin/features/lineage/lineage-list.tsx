import { Button, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { VersionLink } from '../catalogue/index.ts'
import type { Graph } from './graph.ts'

/** The same graph as a list of links: for narrow screens, for screen readers, and for those who prefer reading. */
export function LineageList({
  graph,
  subjectId,
  onLink,
}: {
  readonly graph: Graph
  readonly subjectId: string
  readonly onLink: (linkId: string) => void
}) {
  const { t } = useTranslation()
  const nodes = new Map(graph.nodes.map((node) => [node.version.id, node]))
  const distance = (versionId: string) => nodes.get(versionId)?.distance ?? 0
  const links = [...graph.links].sort((a, b) => distance(a.derived.id) - distance(b.derived.id))

  const version = (versionId: string) => {
    const node = nodes.get(versionId)
    if (!node) return t('lineage.beyond')
    return (
      <>
        <VersionLink version={node.version} />{' '}
        {versionId === subjectId && <Tag tone="open">{t('lineage.thisOne')}</Tag>}
      </>
    )
  }

  return (
    <DataTable
      label={t('lineage.title')}
      list={{ rows: links }}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { header: t('lineage.derived'), cell: ({ derived }) => version(derived.id) },
        { header: t('lineage.kindLabel'), cell: ({ kind }) => t(`lineage.kind.${kind}`) },
        { header: t('lineage.origin'), cell: ({ origin }) => version(origin.id) },
        {
          header: t('lineage.evidenceLabel'),
          cell: ({ id, kind, evidence }) => (
            <Button size="compact-xs" variant="default" onClick={() => onLink(id)}>
              {t(`lineage.evidence.${evidence}`)}
              <VisuallyHidden>
                {t(`lineage.kind.${kind}`)} {t('lineage.showEvidence')}
              </VisuallyHidden>
            </Button>
          ),
        },
      ]}
    />
  )
}
