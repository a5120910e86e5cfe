/**
 * Who may do what to which. One row a right; nothing else in the registry decides access.
 * Rows only ever allow: there are no exceptions to read backwards, so what is not here is forbidden.
 */
export type Role = 'anyone' | 'person' | 'provider' | 'developer' | 'boardMember' | 'auditor' | 'operator'

export type Subject =
  | 'Asset'
  | 'Version'
  | 'Inspection'
  | 'Upload'
  | 'Terms'
  | 'Request'
  | 'Invitation'
  | 'Form'
  | 'Review'
  | 'Panel'
  | 'Sitting'
  | 'Grant'
  | 'RewrapTask'
  | 'Delivery'
  | 'Obligation'
  | 'Reconciliation'
  | 'Edge'
  | 'LedgerEntry'
  | 'Person'
  | 'Organisation'
  | 'Certificate'
  | 'Session'
  | 'Notice'
  | 'Webhook'
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
  /** Panels, sittings, requests and reviews on which the person has a seat. */
  | 'seated'
  /** Requests whose terms the person has accepted as a member of the team. */
  | 'team'
  /** What was sent to the person's own mail address. */
  | 'addressed'
  /** Requests, grants and deliveries that concern assets of such an organisation. */
  | 'onOwnAssets'
  /** Forms that belong to the board. */
  | 'ofBoard'
  /** Obligations whose day has passed without evidence. */
  | 'overdue'
  /** Entries about something the person may read. */
  | 'readable'

export type Action =
  | 'read'
  | 'register'
  | 'confirm'
  | 'describe'
  | 'setTerms'
  | 'push'
  | 'declare'
  | 'justify'
  | 'accept'
  | 'draft'
  | 'revise'
  | 'submit'
  | 'withdraw'
  | 'invite'
  | 'accept'
  | 'return'
  | 'amend'
  | 'close'
  | 'appeal'
  | 'vote'
  | 'recuse'
  | 'comment'
  | 'lead'
  | 'sit'
  | 'autoApprove'
  | 'form'
  | 'revoke'
  | 'limit'
  | 'deliver'
  | 'fulfil'
  | 'publish'
  | 'attach'
  | 'answer'
  | 'make'
  | 'mark'
  | 'keep'
  | 'repoint'
  | 'rewrap'
  | 'acceptTerms'
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
  row(
    'person',
    ['read', 'register', 'confirm', 'revoke'],
    'Certificate',
    'own',
    'A certificate belongs to its holder.',
  ),
  row('person', ['read'], 'Form', 'all', 'What will be asked is known before anything is requested.'),
  row('person', ['read'], 'Grant', 'own', 'A grantee sees what was granted.'),
  row('person', ['read'], 'RewrapTask', 'own', 'A grantee sees what a provider still has to do.'),
  row('person', ['read'], 'Delivery', 'own', 'A grantee sees what was delivered.'),
  row('person', ['read', 'fulfil'], 'Obligation', 'own', 'A grantee does what was promised, and shows it.'),
  row('person', ['read'], 'Request', 'own', 'An applicant follows the request.'),
  row('person', ['read'], 'Request', 'team', 'Whoever accepted its terms in the team follows the request.'),
  row('person', ['read'], 'Review', 'own', 'An applicant sees how the panels stand.'),
  row('person', ['read', 'mark'], 'Notice', 'own', 'A notice is for the person who was told.'),
  row(
    'person',
    ['read', 'accept'],
    'Invitation',
    'addressed',
    'An invitation is for whom it was sent to, and nobody else.',
  ),
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
  row('provider', ['read', 'justify'], 'Inspection', 'ownOrganisation', 'Providers mend or explain what was found.'),
  row('provider', ['read'], 'Request', 'onOwnAssets', 'A provider sees who asks for its data.'),
  row('provider', ['read'], 'Review', 'onOwnAssets', 'A provider sees how it is being decided.'),
  row(
    'provider',
    ['read', 'vote', 'recuse', 'comment', 'lead'],
    'Review',
    'seated',
    'A provider’s consent is given by its own people.',
  ),
  row('provider', ['read', 'revoke'], 'Grant', 'onOwnAssets', 'A provider can stop the use of its data at any time.'),
  row(
    'provider',
    ['read', 'answer'],
    'Obligation',
    'onOwnAssets',
    'A provider says whether what was promised was kept.',
  ),
  row(
    'provider',
    ['read', 'keep'],
    'Webhook',
    'ownOrganisation',
    'A provider’s own systems may follow what concerns its data.',
  ),
  row('provider', ['read', 'rewrap'], 'RewrapTask', 'onOwnAssets', 'What a provider sealed, its key alone opens.'),
  row('provider', ['limit'], 'Grant', 'onOwnAssets', 'A provider says how much of its data goes out, and to where.'),
  row('provider', ['publish'], 'Form', 'ownOrganisation', 'A provider asks what it needs to know.'),
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
  row('developer', ['read', 'justify'], 'Inspection', 'ownModels', 'Developers mend or explain what was found.'),
  row('developer', ['draft', 'revise', 'submit', 'withdraw', 'attach'], 'Request', 'own', 'Developers apply for data.'),
  row(
    'developer',
    ['read', 'keep'],
    'Webhook',
    'ownOrganisation',
    'A developer’s own systems may follow its requests and grants.',
  ),
  row('developer', ['invite'], 'Request', 'own', 'Applicants answer for their research team.'),
  row(
    'developer',
    ['amend', 'close', 'appeal'],
    'Request',
    'own',
    'Applicants carry on what was granted, or contest what was not.',
  ),
  row('developer', ['deliver', 'repoint'], 'Grant', 'own', 'A grantee takes delivery, with whichever of their keys.'),
  row('developer', ['read', 'rewrap'], 'RewrapTask', 'ownModels', 'Developers wrap the key of models they sealed.'),
  row('developer', ['acceptTerms'], 'Grant', 'own', 'A grantee accepts terms that were set later.'),

  row('boardMember', ['read', 'accept'], 'Inspection', 'all', 'A named member answers for letting findings pass.'),
  row(
    'boardMember',
    ['read', 'return'],
    'Request',
    'seated',
    'A member reads what the panel is to decide; its chair can send it back.',
  ),
  row(
    'boardMember',
    ['read', 'vote', 'recuse', 'comment', 'lead'],
    'Review',
    'seated',
    'Only the seats of a review vote on it, and only its chair leads it.',
  ),
  row('boardMember', ['sit'], 'Panel', 'seated', 'A panel calls its own sittings.'),
  row('boardMember', ['read', 'sit'], 'Sitting', 'seated', 'Agenda and minutes are for those who sit.'),
  row('boardMember', ['autoApprove'], 'Panel', 'seated', 'Only a named chair answers for what passes without a vote.'),
  row('boardMember', ['publish'], 'Form', 'ofBoard', 'The board asks what it needs to know.'),
  row('boardMember', ['read'], 'Obligation', 'seated', 'A member sees what became of the conditions of an approval.'),
  row('boardMember', ['read'], 'Obligation', 'overdue', 'The board sees where promises are not kept.'),

  ...auditable().map((subject) =>
    row('auditor', ['read'], subject, 'all', 'Auditors see everything and change nothing.'),
  ),

  row('operator', ['read'], 'Asset', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read'], 'Version', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read', 'accept'], 'Inspection', 'all', 'A named operator answers for letting findings pass.'),
  row('operator', ['read'], 'Terms', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read'], 'Edge', 'all', 'Operators help users find what is wrong.'),
  row('operator', ['read', 'revoke'], 'Grant', 'all', 'Operators can stop a grant when its provider cannot.'),
  row('operator', ['read'], 'RewrapTask', 'all', 'Operators see what a grantee waits for.'),
  row('operator', ['limit'], 'Grant', 'all', 'Operators keep one grantee from using up what all share.'),
  row('operator', ['read'], 'Delivery', 'all', 'Operators can tell what was handed out.'),
  row('operator', ['read'], 'Obligation', 'all', 'Operators see what is overdue.'),
  row('operator', ['read', 'make'], 'Reconciliation', 'all', 'Operators compare intended with actual access.'),
  row('operator', ['read'], 'Request', 'all', 'Operators help applicants.'),
  row('operator', ['read'], 'Review', 'all', 'Operators see reviews that hang.'),
  row('operator', ['read'], 'LedgerEntry', 'all', 'Operators keep the ledger.'),
  row('operator', ['register'], 'Person', 'all', 'Operators let people in.'),
  row('operator', ['register'], 'Organisation', 'all', 'Operators let organisations in.'),
  row('operator', ['publish'], 'Form', 'ofBoard', 'Operators publish forms as the board decides.'),
  row('operator', ['form'], 'Panel', 'all', 'Operators form, change and close panels as the board decides.'),
  row('operator', ['read'], 'Sitting', 'all', 'Operators help panels to meet.'),
  row('operator', ['read', 'keep'], 'Webhook', 'all', 'Operators connect the registry to other systems.'),
  row('operator', ['read', 'operate'], 'System', 'all', 'Operators run the registry.'),
]

function auditable(): readonly Subject[] {
  return [
    'Asset',
    'Version',
    'Inspection',
    'Terms',
    'Edge',
    'Request',
    'Review',
    'Sitting',
    'Grant',
    'RewrapTask',
    'Delivery',
    'Obligation',
    'Reconciliation',
    'LedgerEntry',
  ]
}
