import { gunzipSync, gzipSync } from 'node:zlib'
import { type DiseaseNode, type Ontology, ontologyOf } from '@raireki/governance'

/** How the diseases of a release are kept: as JSON, packed, since names repeat themselves a great deal. */
export function packed(nodes: readonly DiseaseNode[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(JSON.stringify(nodes)))
}

/** A release as it was kept. It held together when it was imported; the digest in its name says that it still does. */
export function unpacked(row: { name: string; version: string; release: string; body: Uint8Array }): Ontology {
  const nodes = JSON.parse(gunzipSync(row.body).toString('utf8')) as DiseaseNode[]
  const parsed = ontologyOf(row, nodes)
  if (!parsed.ok) throw new Error(`The kept diseases of ${row.release} cannot be read: ${parsed.flaws[0]?.message.en}`)
  if (parsed.value.release !== row.release) throw new Error(`The kept diseases of ${row.release} were changed`)
  return parsed.value
}
