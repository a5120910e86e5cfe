import { InvalidArgumentError } from 'commander'
import type { EdgeKind, LineageInput } from '../generated/operations.ts'

const edgeKinds: readonly EdgeKind[] = [
  'TRAINED_ON',
  'CONTINUED_PRETRAINED_FROM',
  'FINE_TUNED_FROM',
  'ADAPTER_OF',
  'MERGED_FROM',
  'QUANTIZED_FROM',
  'DISTILLED_FROM',
  'EVALUATED_ON',
  'DERIVED_FROM',
  'GENERATED_BY',
  'INDEX_BUILT_FROM',
  'DEPLOYED_AS',
]

/** `trained_on:…`, `trained-on:…` and `trainedOn:…` all mean the same. */
export function addLineage(text: string, before: readonly LineageInput[]): LineageInput[] {
  const [word = '', originVersionId = ''] = text.split(/:(.*)/s)
  const wanted = word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase()
  const kind = edgeKinds.find((each) => each === wanted)
  if (!kind || originVersionId === '')
    throw new InvalidArgumentError(edgeKinds.map((each) => each.toLowerCase()).join(', '))
  return [...before, { kind, originVersionId }]
}
