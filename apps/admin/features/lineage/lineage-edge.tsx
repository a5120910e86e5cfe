import { VisuallyHidden } from '@mantine/core'
import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, getBezierPath } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import type { GraphLink } from './graph.ts'
import classes from './lineage.module.css'

export type LineageEdgeData = { readonly link: GraphLink; readonly onLink: (linkId: string) => void }

/** One link in the graph: how the one was made with the other, as a button to what proves it. */
export function LineageEdge({ data, markerEnd, ...ends }: EdgeProps<Edge<LineageEdgeData, 'link'>>) {
  const { t } = useTranslation()
  const [path, labelX, labelY] = getBezierPath(ends)
  if (!data) return null
  const { link, onLink } = data
  const kind = t(`lineage.kind.${link.kind}`)
  const evidence = t(`lineage.evidence.${link.evidence}`)
  return (
    <>
      <BaseEdge
        path={path}
        {...(markerEnd && { markerEnd })}
        {...(link.evidence !== 'VERIFIED' && { style: { strokeDasharray: '5 4' } })}
      />
      <EdgeLabelRenderer>
        <button
          type="button"
          className={`nodrag nopan ${classes.edge}`}
          data-evidence={link.evidence}
          style={{ transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)` }}
          onClick={() => onLink(link.id)}
        >
          {kind}
          <span>{evidence}</span>
          <VisuallyHidden>{t('lineage.showEvidence')}</VisuallyHidden>
        </button>
      </EdgeLabelRenderer>
    </>
  )
}
