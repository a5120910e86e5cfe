import { Skeleton, useComputedColorScheme } from '@mantine/core'
import { Background, Controls, type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Graph } from './graph.ts'
import { type Placed, placed } from './layout.ts'
import classes from './lineage.module.css'
import { LineageEdge, type LineageEdgeData } from './lineage-edge.tsx'
import { LineageNode, type LineageNodeData } from './lineage-node.tsx'

const nodeTypes = { version: LineageNode }
const edgeTypes = { link: LineageEdge }

/** The lineage drawn: versions in layers, links with their kind, each a button to its evidence. */
export function LineageGraph({
  graph,
  subjectId,
  onLink,
}: {
  readonly graph: Graph
  readonly subjectId: string
  readonly onLink: (linkId: string) => void
}) {
  const { t } = useTranslation()
  const colours = useComputedColorScheme('light')
  const [places, setPlaces] = useState<Placed>()

  useEffect(() => {
    let isCurrent = true
    void placed(graph).then((found) => {
      if (isCurrent) setPlaces(found)
    })
    return () => {
      isCurrent = false
    }
  }, [graph])

  const nodes = useMemo(
    () =>
      graph.nodes.map(
        ({ version }): Node<LineageNodeData, 'version'> => ({
          id: version.id,
          type: 'version',
          position: places?.get(version.id) ?? { x: 0, y: 0 },
          data: { version, isSubject: version.id === subjectId },
          focusable: false,
        }),
      ),
    [graph, places, subjectId],
  )
  const edges = useMemo(
    () =>
      graph.links.map(
        (link): Edge<LineageEdgeData, 'link'> => ({
          id: link.id,
          type: 'link',
          source: link.origin.id,
          target: link.derived.id,
          data: { link, onLink },
          focusable: false,
          markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18 },
        }),
      ),
    [graph, onLink],
  )

  if (!places) return <Skeleton height="28rem" />
  return (
    <section className={classes.graph} aria-label={t('lineage.graph')}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        colorMode={colours}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.12 }}
        minZoom={0.15}
        maxZoom={1.6}
        nodesDraggable={false}
        nodesConnectable={false}
        // The page scrolls with the wheel; the graph is moved by dragging and by its own buttons.
        zoomOnScroll={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
        disableKeyboardA11y
        ariaLabelConfig={{
          'controls.ariaLabel': t('lineage.controls.label'),
          'controls.zoomIn.ariaLabel': t('lineage.controls.zoomIn'),
          'controls.zoomOut.ariaLabel': t('lineage.controls.zoomOut'),
          'controls.fitView.ariaLabel': t('lineage.controls.fitView'),
        }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  )
}
