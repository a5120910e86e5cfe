import type { SignedIn } from '../../app/session.tsx'
import type { AssetKind, Modality, Role } from '../../generated/operations.ts'

export const KINDS: readonly AssetKind[] = ['DATASET', 'MODEL']

export const MODALITIES: readonly Modality[] = [
  'TEXT',
  'IMAGE',
  'TABULAR',
  'FHIR',
  'CLAIMS',
  'SIGNAL',
  'GENOME',
  'MULTIMODAL',
]

/** Whose role in the owning organisation lets a person keep an asset of the kind. */
const KEEPERS: Readonly<Record<AssetKind, readonly Role[]>> = {
  DATASET: ['PROVIDER'],
  MODEL: ['PROVIDER', 'DEVELOPER'],
}

/** What the person may register somewhere. */
export const registrableKinds = ({ me, can }: SignedIn): readonly AssetKind[] =>
  can('register:Asset')
    ? KINDS.filter((kind) => me.person.memberships.some(({ role }) => KEEPERS[kind].includes(role)))
    : []

/** The organisations for which the person may register assets of the kind. */
export const possibleOwners = ({ me }: SignedIn, kind: AssetKind) => [
  ...new Map(
    me.person.memberships
      .filter(({ role }) => KEEPERS[kind].includes(role))
      .map(({ organisation }) => [organisation.id, organisation]),
  ).values(),
]

/** Whether the person keeps this asset: describes it, sets its terms, pushes its versions. */
export const keeps = (
  session: SignedIn,
  asset: { readonly kind: AssetKind; readonly owner: { readonly id: string } },
) => session.hasRoleIn(asset.owner.id, ...KEEPERS[asset.kind])
