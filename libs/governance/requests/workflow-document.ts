import { livesDocument } from '../lives/document.ts'
import {
  PAPERWORK,
  PARTIES,
  type Paperwork,
  type Party,
  REQUEST_STATES,
  type RequestAction,
  type RequestState,
  WORKFLOW,
} from './workflow.ts'

const STATE_MEANINGS: Readonly<Record<RequestState, string>> = {
  draft: 'Being written; nobody but the applicant and invited members sees it.',
  underReview: 'Submitted; reviews are open on it.',
  returned:
    'A chair asked for changes, or all its terms ended or its grant was revoked while it waited; it can be revised and submitted again.',
  approved: 'Every review has decided and at least one item is approved; grants are about to be issued.',
  granted: 'Grants were issued. An amendment or a renewal is a request of its own that builds on this one.',
  rejected: 'No item was approved.',
  closed: 'The applicant has reported and ended the use.',
  withdrawn: 'The applicant has given it up.',
}

const PARTY_MEANINGS: Readonly<Record<Party, string>> = {
  applicant: 'who applies',
  member: 'somebody invited to the research team',
  reviewer: 'the chair of an open review, or any active seat where it has no chair',
  registry: 'what the registry does by itself when something has happened',
}

const LEADS_TO: Readonly<Partial<Record<RequestAction, string>>> = {
  submit: 'underReview, with the next round',
  withdraw: 'withdrawn',
  return: 'returned',
  decide: 'approved or rejected',
  issue: 'granted',
  lapse: 'returned, when no approved item is left',
  close: 'closed',
  appeal: 'underReview, with the next round, before the appeal panels',
  amend: 'the same; a draft that builds on it',
  renew: 'the same; a draft that builds on it',
}

/** What a party can do with a request, its papers and its answers. */
export function openTo(state: RequestState, party: Party): readonly (RequestAction | Paperwork)[] {
  return [...WORKFLOW[state][party], ...(party === 'applicant' ? PAPERWORK[state] : [])]
}

/** docs/workflow.md, written from the table itself. */
export function workflowDocument(): string {
  const rows = REQUEST_STATES.map(
    (state) => `| ${state} | ${PARTIES.map((party) => openTo(state, party).join(', ') || '–').join(' | ')} |`,
  )
  const states = REQUEST_STATES.map((state) => `| ${state} | ${STATE_MEANINGS[state]} |`)
  const parties = PARTIES.map((party) => `- **${party}**: ${PARTY_MEANINGS[party]}`)
  const steps = Object.entries(LEADS_TO).map(([action, state]) => `| ${action} | ${state} |`)
  return `# What can be done with a request, and when

Written by a test from \`libs/governance/requests/workflow.ts\`; of what is done to a request, to its
papers and to its answers, what is not listed is refused. What is listed may still be refused for a reason of its own, which is then
said: an appeal too late, a report that is missing, a purpose that is not complete, a paper that was submitted and therefore stays.

A [review](#a-review), a [grant](#a-grant) and a [duty](#a-duty) have lives of their own, below. Those lines are what the rules of
\`libs/governance/board\`, \`grants\` and \`obligations\` answered when they were asked, with the table of rights.

${parties.join('\n')}

| state | ${PARTIES.join(' | ')} |
|---|${PARTIES.map(() => '---|').join('')}
${rows.join('\n')}

## What the states mean

| state | meaning |
|---|---|
${states.join('\n')}

## Where the commands lead

| command | then |
|---|---|
${steps.join('\n')}

Commands that are not in this table leave the state as it is.

${livesDocument()}`
}
