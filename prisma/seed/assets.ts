import type { SeedAsset } from './asset.ts'
import { AOBA_DATASETS } from './datasets/aoba.ts'
import { OTHER_DATASETS } from './datasets/open.ts'
import { SETOUCHI_DATASETS } from './datasets/setouchi.ts'
import { HINOKI_MODELS } from './models/hinoki.ts'
import { TSUBAKI_MODELS } from './models/tsubaki.ts'

const DATASETS = { ...AOBA_DATASETS, ...SETOUCHI_DATASETS, ...OTHER_DATASETS }
const MODELS = { ...HINOKI_MODELS, ...TSUBAKI_MODELS }

export type AssetKey = keyof typeof DATASETS | keyof typeof MODELS

/** Everything in the catalogue, by the name the story calls it. */
export function assetOf(key: AssetKey): SeedAsset & { readonly kind: 'DATASET' | 'MODEL' } {
  return key in DATASETS
    ? { kind: 'DATASET', ...DATASETS[key as keyof typeof DATASETS] }
    : { kind: 'MODEL', ...MODELS[key as keyof typeof MODELS] }
}
