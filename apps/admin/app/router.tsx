import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { Crashed, CrashedAlone } from './crashed.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: CrashedAlone })

const text = (value: unknown): string | undefined => (isSaid(value) ? String(value) : undefined)
/** A number that somebody typed into the address comes as one. */
const isSaid = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value !== '')

/** Optional search parameters: those without a value stay out of the address. */
const optional =
  <Key extends string>(...keys: Key[]) =>
  (search: Record<string, unknown>): { [K in Key]?: string } =>
    Object.fromEntries(keys.flatMap((key) => (text(search[key]) ? [[key, text(search[key])]] : []))) as {
      [K in Key]?: string
    }

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: optional('back'),
  component: lazyRouteComponent(() => import('../features/people/sign-in-page.tsx'), 'SignInPage'),
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell, errorComponent: CrashedAlone })

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/catalogue' })
  },
})

const catalogue = createRoute({
  getParentRoute: () => shell,
  path: '/catalogue',
  validateSearch: optional('text', 'kind', 'modality', 'mine', 'permits', 'language', 'records', 'parameters'),
  component: lazyRouteComponent(() => import('../features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
})

const registerAsset = createRoute({
  getParentRoute: () => shell,
  path: '/catalogue/register',
  validateSearch: optional('kind'),
  component: lazyRouteComponent(() => import('../features/catalogue/register-asset-page.tsx'), 'RegisterAssetPage'),
})

const asset = createRoute({
  getParentRoute: () => shell,
  path: '/assets/$assetId',
  validateSearch: optional('tab'),
  component: lazyRouteComponent(() => import('../features/catalogue/asset-page.tsx'), 'AssetPage'),
})

const describeAsset = createRoute({
  getParentRoute: () => shell,
  path: '/assets/$assetId/describe',
  component: lazyRouteComponent(() => import('../features/catalogue/describe-asset-page.tsx'), 'DescribeAssetPage'),
})

const setTerms = createRoute({
  getParentRoute: () => shell,
  path: '/assets/$assetId/set-terms',
  component: lazyRouteComponent(() => import('../features/terms/set-terms-page.tsx'), 'SetTermsPage'),
})

const pushVersion = createRoute({
  getParentRoute: () => shell,
  path: '/assets/$assetId/push',
  component: lazyRouteComponent(() => import('../features/uploads/push-page.tsx'), 'PushPage'),
})

const version = createRoute({
  getParentRoute: () => shell,
  path: '/versions/$versionId',
  validateSearch: optional('tab'),
  component: lazyRouteComponent(() => import('../features/catalogue/version-page.tsx'), 'VersionPage'),
})

const inspection = createRoute({
  getParentRoute: () => shell,
  path: '/versions/$versionId/inspection',
  component: lazyRouteComponent(() => import('../features/inspection/inspection-page.tsx'), 'InspectionPage'),
})

const inspections = createRoute({
  getParentRoute: () => shell,
  path: '/inspections',
  validateSearch: optional('state'),
  component: lazyRouteComponent(() => import('../features/inspection/inspections-page.tsx'), 'InspectionsPage'),
})

const terms = createRoute({
  getParentRoute: () => shell,
  path: '/terms/$termsId',
  component: lazyRouteComponent(() => import('../features/terms/terms-page.tsx'), 'TermsPage'),
})

const requests = createRoute({
  getParentRoute: () => shell,
  path: '/requests',
  validateSearch: optional('state', 'kind', 'mine', 'text'),
  component: lazyRouteComponent(() => import('../features/requests/requests-page.tsx'), 'RequestsPage'),
})

const draftRequest = createRoute({
  getParentRoute: () => shell,
  path: '/requests/draft',
  validateSearch: optional('versions', 'saved'),
  component: lazyRouteComponent(() => import('../features/requests/draft-request-page.tsx'), 'DraftRequestPage'),
})

const request = createRoute({
  getParentRoute: () => shell,
  path: '/requests/$requestId',
  component: lazyRouteComponent(() => import('../features/requests/request-page.tsx'), 'RequestPage'),
})

const reviseRequest = createRoute({
  getParentRoute: () => shell,
  path: '/requests/$requestId/revise',
  component: lazyRouteComponent(() => import('../features/requests/revise-request-page.tsx'), 'ReviseRequestPage'),
})

const invitation = createRoute({
  getParentRoute: () => shell,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('../features/requests/invitation-page.tsx'), 'InvitationPage'),
})

const myInvitation = createRoute({
  getParentRoute: () => shell,
  path: '/my-invitations/$memberId',
  component: lazyRouteComponent(() => import('../features/requests/invitation-page.tsx'), 'MyInvitationPage'),
})

const forms = createRoute({
  getParentRoute: () => shell,
  path: '/forms',
  component: lazyRouteComponent(() => import('../features/forms/forms-page.tsx'), 'FormsPage'),
})

const newForm = createRoute({
  getParentRoute: () => shell,
  path: '/forms/new',
  component: lazyRouteComponent(() => import('../features/forms/new-form-page.tsx'), 'NewFormPage'),
})

const form = createRoute({
  getParentRoute: () => shell,
  path: '/forms/$formId',
  component: lazyRouteComponent(() => import('../features/forms/form-page.tsx'), 'FormPage'),
})

const board = createRoute({
  getParentRoute: () => shell,
  path: '/board',
  validateSearch: optional('show'),
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
})

const review = createRoute({
  getParentRoute: () => shell,
  path: '/board/$reviewId',
  component: lazyRouteComponent(() => import('../features/board/review-page.tsx'), 'ReviewPage'),
})

const panels = createRoute({
  getParentRoute: () => shell,
  path: '/board/panels',
  component: lazyRouteComponent(() => import('../features/board/panels.tsx'), 'PanelsPage'),
})

const panel = createRoute({
  getParentRoute: () => shell,
  path: '/board/panels/$panelId',
  component: lazyRouteComponent(() => import('../features/board/panel-page.tsx'), 'PanelPage'),
})

const sittings = createRoute({
  getParentRoute: () => shell,
  path: '/board/sittings',
  component: lazyRouteComponent(() => import('../features/board/sitting-list.tsx'), 'SittingsPage'),
})

const sitting = createRoute({
  getParentRoute: () => shell,
  path: '/board/sittings/$sittingId',
  component: lazyRouteComponent(() => import('../features/board/sitting-page.tsx'), 'SittingPage'),
})

const grants = createRoute({
  getParentRoute: () => shell,
  path: '/grants',
  validateSearch: optional('state', 'mine'),
  component: lazyRouteComponent(() => import('../features/grants/grants-page.tsx'), 'GrantsPage'),
})

const grant = createRoute({
  getParentRoute: () => shell,
  path: '/grants/$grantId',
  component: lazyRouteComponent(() => import('../features/grants/grant-page.tsx'), 'GrantPage'),
})

const obligations = createRoute({
  getParentRoute: () => shell,
  path: '/obligations',
  validateSearch: optional('state', 'mine', 'overdue'),
  component: lazyRouteComponent(() => import('../features/obligations/obligations-page.tsx'), 'ObligationsPage'),
})

const reconciliation = createRoute({
  getParentRoute: () => shell,
  path: '/reconciliation',
  component: lazyRouteComponent(
    () => import('../features/reconciliation/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
})

const rewraps = createRoute({
  getParentRoute: () => shell,
  path: '/rewraps',
  component: lazyRouteComponent(() => import('../features/rewraps/rewraps-page.tsx'), 'RewrapsPage'),
})

const ledger = createRoute({
  getParentRoute: () => shell,
  path: '/ledger',
  validateSearch: optional('subject', 'type'),
  component: lazyRouteComponent(() => import('../features/ledger/ledger-page.tsx'), 'LedgerPage'),
})

const ledgerEntry = createRoute({
  getParentRoute: () => shell,
  path: '/ledger/$entryId',
  component: lazyRouteComponent(() => import('../features/ledger/entry-page.tsx'), 'EntryPage'),
})

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: optional('tab'),
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
})

const profile = createRoute({
  getParentRoute: () => shell,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/people/profile-page.tsx'), 'ProfilePage'),
})

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  validateSearch: optional('group', 'unread'),
  component: lazyRouteComponent(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
})

const webhooks = createRoute({
  getParentRoute: () => shell,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('../features/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
})

const webhook = createRoute({
  getParentRoute: () => shell,
  path: '/webhooks/$webhookId',
  component: lazyRouteComponent(() => import('../features/webhooks/webhook-page.tsx'), 'WebhookPage'),
})

const operations = createRoute({
  getParentRoute: () => shell,
  path: '/operations',
  component: lazyRouteComponent(() => import('../features/operations/operations-page.tsx'), 'OperationsPage'),
})

const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    home,
    catalogue,
    registerAsset,
    asset,
    describeAsset,
    setTerms,
    pushVersion,
    version,
    inspection,
    inspections,
    terms,
    requests,
    draftRequest,
    request,
    reviseRequest,
    invitation,
    myInvitation,
    forms,
    newForm,
    form,
    board,
    panels,
    panel,
    sittings,
    sitting,
    review,
    grants,
    grant,
    obligations,
    reconciliation,
    rewraps,
    ledger,
    ledgerEntry,
    people,
    profile,
    notices,
    webhooks,
    webhook,
    operations,
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
