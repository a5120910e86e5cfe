/**
 * Who may do what to which. One row a right; nothing else in the registry decides access.
 * Rows only ever allow: there are no exceptions to read backwards, so what is not here is forbidden.
 */
export type Role = 'anyone' | 'person' | 'provider' | 'developer' | 'boardMember' | 'auditor' | 'operator'

export type Subject =
  | 'Asset'
  | 'Version'
  | 'Upload'
  | 'Terms'
  | 'Request'
  | 'Review'
  | 'Panel'
  | 'Grant'
  | 'Delivery'
  | 'Edge'
  | 'LedgerEntry'
  | 'Person'
  | 'Organisation'
  | 'Certificate'
  | 'Session'
  | 'System'

/** How far a right reaches, seen from the subject. */
export type Scope =
  /** Every one of them. */
  | 'all'
  /** Assets, versions and terms that are in the catalogue. */
  | 'published'
  /** What belongs to the person. */
  | 'own'
  /** What belongs to an organisation where the person has the row's role. */
  | 'ownOrganisation'
  /** Models that belong to such an organisation. */
  | 'ownModels'
  /** Requests and reviews on which the person has a seat. */
  | 'seated'
  /** Requests, grants and deliveries that concern assets of such an organisation. */
  | 'onOwnAssets'
  /** Entries about something the person may read. */
  | 'readable'

export type Action =
  | 'read'
  | 'register'
  | 'describe'
  | 'setTerms'
  | 'push'
  | 'declare'
  | 'draft'
  | 'revise'
  | 'submit'
  | 'withdraw'
  | 'vote'
  | 'recuse'
  | 'form'
  | 'revoke'
  | 'deliver'
  | 'end'
  | 'operate'

export type Permission = {
  readonly role: Role
  readonly actions: readonly Action[]
  readonly subject: Subject
  readonly scope: Scope
  /** Why the row is here, for docs/permissions.md. */
  readonly why: string
}

const row = (role: Role, actions: readonly Action[], subject: Subject, scope: Scope, why: string): Permission => ({
  role,
  actions,
  subject,
  scope,
  why,
})

export const PERMISSIONS: readonly Permission[] = [
  row('person', ['read'], 'Asset', 'published', 'The catalogue is open to everybody who is signed in.'),
  row('person', ['read'], 'Version', 'published', 'What can be requested can be looked at, though not opened.'),
  row('person', ['read'], 'Terms', 'published', 'Terms are known before anything is requested.'),
  row('person', ['read'], 'Edge', 'published', 'Where a published version came from is public among users.'),
  row('person', ['read'], 'Organisation', 'all', 'Owners and applicants are named.'),
  row('person', ['read'], 'Person', 'all', 'Applicants, voters and grantees are named; addresses are not shown.'),
  row('person', ['read'], 'Panel', 'all', 'Who decides, and by which rule, is no secret.'),
  row('person', ['read', 'end'], 'Session', 'own', 'Everybody can see and end their own sessions.'),
  row('person', ['read', 'register', 'revoke'], 'Certificate', 'own', 'A certificate belongs to its holder.'),
  row('person', ['read'], 'Grant', 'own', 'A grantee sees what was granted.'),
  row('person', ['read'], 'Delivery', 'own', 'A grantee sees what was delivered.'),
  row('person', ['read'], 'Request', 'own', 'An applicant follows the request.'),
  row('person', ['read'], 'Review', 'own', 'An applicant sees how the panels stand.'),
  row('person', ['read'], 'LedgerEntry', 'readable', 'Whoever may see a thing may see its history.'),

  row(
    'provider',
    ['read', 'register', 'describe', 'setTerms'],
    'Asset',
    'ownOrganisation',
    'Providers keep their assets.',
  ),
  row(
    'provider',
    ['read', 'push', 'declare'],
    'Version',
    'ownOrganisation',
    'Providers make versions of their assets.',
  ),
  row('provider', ['read', 'push'], 'Upload', 'ownOrganisation', 'Providers push files.'),
  row('provider', ['read'], 'Terms', 'ownOrganisation', 'Providers see terms before they are published.'),
  row('provider', ['read'], 'Edge', 'ownOrganisation', 'Providers see what is made from their data.'),
  row('provider', ['read'], 'Request', 'onOwnAssets', 'A provider sees who asks for its data.'),
  row('provider', ['read'], 'Review', 'onOwnAssets', 'A provider sees how it is being decided.'),
  row('provider', ['read', 'revoke'], 'Grant', 'onOwnAssets', 'A provider can stop the use of its data at any time.'),
  row('provider', ['read'], 'Delivery', 'onOwnAssets', 'A provider sees what was handed out of its data.'),

  row(
    'developer',
    ['read', 'register', 'describe', 'setTerms'],
    'Asset',
    'ownModels',
    'Developers register the models they make.',
  ),
  row('developer', ['read', 'push', 'declare'], 'Version', 'ownModels', 'Developers make versions of their models.'),
  row('developer', ['read', 'push'], 'Upload', 'ownModels', 'Developers push weights.'),
  row('developer', ['read'], 'Terms', 'ownModels', 'Developers see terms before they are published.'),
  row('developer', ['read'], 'Edge', 'ownModels', 'Developers see what their models were made from.'),
  row('developer', ['draft', 'revise', 'submit', 'withdraw'], 'Request', 'own', 'Developers apply for data.'),
  row('developer', ['deliver'], 'Grant', 'own', 'A grantee takes delivery.'),

  row('boardMember', ['read'], 'Request', 'seated', 'A member reads what the panel is to decide.'),
  row('boardMember', ['read', 'vote', 'recuse'], 'Review', 'seated', 'Only the seats of a review vote on it.'),

  ...auditable().map((subject) =>
    row('auditor', ['read'], subject, 'all', 'Auditors see everything and change nothing.'),
  ),

  row('operator', ['read'], 'Asset', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read'], 'Version', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read'], 'Terms', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read'], 'Edge', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read', 'revoke'], 'Grant', 'all', 'Operators can stop a grant when its provider cannot.'),
  row('operator', ['read'], 'Delivery', 'all', 'Operators can tell what was handed out.'),
  row('operator', ['read'], 'Request', 'all', 'Operators help applicants.'),
  row('operator', ['read'], 'Review', 'all', 'Operators see reviews that hang.'),
  row('operator', ['read'], 'LedgerEntry', 'all', 'Operators keep the ledger.'),
  row('operator', ['register'], 'Person', 'all', 'Operators let people in.'),
  row('operator', ['register'], 'Organisation', 'all', 'Operators let organisations in.'),
  row('operator', ['form'], 'Panel', 'all', 'Operators form panels as the board decides.'),
  row('operator', ['read', 'operate'], 'System', 'all', 'Operators run the registry.'),
]

function auditable(): readonly Subject[] {
  return ['Asset', 'Version', 'Terms', 'Edge', 'Request', 'Review', 'Grant', 'Delivery', 'LedgerEntry']
}
