import type { Scope, Subject } from '@raireki/governance'
import type { Prisma } from '../prisma/generated/client.ts'

/** Who a scope is seen from: the person, and the organisations where they hold the row's role. */
export type Viewpoint = { readonly personId: string; readonly organisationIds: readonly string[] }

type Where = {
  Asset: Prisma.AssetWhereInput
  Version: Prisma.VersionWhereInput
  Inspection: Prisma.InspectionWhereInput
  Upload: Prisma.UploadWhereInput
  Terms: Prisma.TermsWhereInput
  Request: Prisma.RequestWhereInput
  Invitation: Prisma.RequestMemberWhereInput
  Form: Prisma.FormWhereInput
  Review: Prisma.ReviewWhereInput
  Panel: Prisma.PanelWhereInput
  Sitting: Prisma.SittingWhereInput
  Grant: Prisma.GrantWhereInput
  RewrapTask: Prisma.RewrapTaskWhereInput
  Delivery: Prisma.DeliveryWhereInput
  Obligation: Prisma.ObligationWhereInput
  Reconciliation: Prisma.ReconciliationWhereInput
  Edge: Prisma.EdgeWhereInput
  LedgerEntry: Prisma.LedgerEntryWhereInput
  Person: Prisma.PersonWhereInput
  Organisation: Prisma.OrganisationWhereInput
  Certificate: Prisma.CertificateWhereInput
  Session: Prisma.SessionWhereInput
  Notice: Prisma.NoticeWhereInput
  Webhook: Prisma.WebhookWhereInput
  System: Record<string, never>
}

export type WhereOf<S extends Subject> = Where[S]

type Scopes = { [S in Subject]: { [K in Scope]?: (from: Viewpoint) => Where[S] } }

const owned = ({ organisationIds }: Viewpoint) => ({ ownerId: { in: [...organisationIds] } })
const ownedModels = (from: Viewpoint) => ({ kind: 'model', ...owned(from) })
const all = () => ({})

/**
 * What each scope means for each subject, as a condition the database can check.
 * Only allowing conditions stand here, so a relation that was not loaded can never open a door.
 */
export const SCOPES: Scopes = {
  Asset: { all, published: () => ({ publishedAt: { not: null } }), ownOrganisation: owned, ownModels: ownedModels },
  Version: {
    all,
    published: () => ({ state: 'published' }),
    ownOrganisation: (from) => ({ asset: { is: owned(from) } }),
    ownModels: (from) => ({ asset: { is: ownedModels(from) } }),
  },
  Inspection: {
    all,
    ownOrganisation: (from) => ({ version: { is: { asset: { is: owned(from) } } } }),
    ownModels: (from) => ({ version: { is: { asset: { is: ownedModels(from) } } } }),
  },
  Upload: {
    ownOrganisation: (from) => ({ version: { is: { asset: { is: owned(from) } } } }),
    ownModels: (from) => ({ version: { is: { asset: { is: ownedModels(from) } } } }),
  },
  Terms: {
    all,
    published: () => ({ asset: { is: { publishedAt: { not: null } } } }),
    ownOrganisation: (from) => ({ asset: { is: owned(from) } }),
    ownModels: (from) => ({ asset: { is: ownedModels(from) } }),
  },
  Request: {
    all,
    own: ({ personId }) => ({ applicantId: personId }),
    seated: ({ personId }) => ({ reviews: { some: { seats: { some: { personId } } } } }),
    team: ({ personId }) => ({
      members: { some: { personId, acceptedAt: { not: null }, declinedAt: null, removedAt: null } },
    }),
    // A draft is the applicant's own business until it is submitted.
    onOwnAssets: (from) => ({
      submittedAt: { not: null },
      items: { some: { version: { is: { asset: { is: owned(from) } } } } },
    }),
  },
  // `addressed` depends on the person's mail address, which no session carries, and is decided by the requests feature.
  Invitation: {},
  Form: { all, ownOrganisation: owned, ofBoard: () => ({ ownerId: null }) },
  Review: {
    all,
    own: ({ personId }) => ({ request: { is: { applicantId: personId } } }),
    seated: ({ personId }) => ({ seats: { some: { personId } } }),
    onOwnAssets: (from) => ({
      request: { is: { items: { some: { version: { is: { asset: { is: owned(from) } } } } } } },
    }),
  },
  Panel: { all, seated: ({ personId }) => ({ seats: { some: { personId } } }) },
  Sitting: { all, seated: ({ personId }) => ({ panel: { is: { seats: { some: { personId } } } } }) },
  Grant: {
    all,
    own: ({ personId }) => ({ personId }),
    onOwnAssets: (from) => ({ version: { is: { asset: { is: owned(from) } } } }),
  },
  RewrapTask: {
    all,
    own: ({ personId }) => ({ grant: { is: { personId } } }),
    onOwnAssets: (from) => ({ grant: { is: { version: { is: { asset: { is: owned(from) } } } } } }),
    ownModels: (from) => ({ grant: { is: { version: { is: { asset: { is: ownedModels(from) } } } } } }),
  },
  Delivery: {
    all,
    own: ({ personId }) => ({ personId }),
    onOwnAssets: (from) => ({ grant: { is: { version: { is: { asset: { is: owned(from) } } } } } }),
  },
  Obligation: {
    all,
    own: ({ personId }) => ({ grant: { is: { personId } } }),
    onOwnAssets: (from) => ({ grant: { is: { version: { is: { asset: { is: owned(from) } } } } } }),
    seated: ({ personId }) => ({
      grant: { is: { request: { is: { reviews: { some: { seats: { some: { personId } } } } } } } },
    }),
    overdue: () => ({ overdueAt: { not: null } }),
  },
  Reconciliation: { all },
  Edge: {
    all,
    published: () => ({ derived: { is: { state: 'published' } } }),
    ownOrganisation: (from) => ({ origin: { is: { asset: { is: owned(from) } } } }),
    ownModels: (from) => ({ derived: { is: { asset: { is: ownedModels(from) } } } }),
  },
  // `readable` depends on the entry's subjects and is decided by the ledger feature, subject by subject.
  LedgerEntry: { all },
  Person: { all, own: ({ personId }) => ({ id: personId }) },
  Organisation: { all },
  Certificate: { own: ({ personId }) => ({ personId }) },
  Session: { own: ({ personId }) => ({ personId }) },
  Notice: { own: ({ personId }) => ({ personId }) },
  Webhook: { all, ownOrganisation: ({ organisationIds }) => ({ organisationId: { in: [...organisationIds] } }) },
  System: { all: () => ({}) },
}
