import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { GraphNode } from './graph.ts'
import classes from './lineage.module.css'

export type LineageNodeData = { readonly version: GraphNode['version']; readonly isSubject: boolean }

/** One version in the graph; its title leads to its page. */
export function LineageNode({ data: { version, isSubject } }: NodeProps<Node<LineageNodeData, 'version'>>) {
  const { t } = useTranslation()
  return (
    <div className={classes.node} data-kind={version.asset.kind} data-subject={isSubject}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span className={classes.nodeKind}>
        {t(`catalogue.kind.${version.asset.kind}`)} · {t('catalogue.versionNumber', { number: version.number })}
      </span>
      <Link
        to="/versions/$versionId"
        params={{ versionId: version.id }}
        search={{ tab: 'lineage' }}
        className={`nodrag nopan ${classes.nodeTitle}`}
        title={version.asset.title.local}
        aria-current={isSubject ? 'true' : undefined}
      >
        {version.asset.title.local}
      </Link>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  )
}
