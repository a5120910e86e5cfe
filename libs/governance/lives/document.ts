import { openOnGrant, registryOnGrant } from './grant-life.ts'
import { HOLDERS } from './holders.ts'
import { openOnObligation, registryOnObligation } from './obligation-life.ts'
import { clockOnReview, openOnReview, REVIEW_PARTIES } from './review-life.ts'
import { GRANT_LIFE, NOW, OBLIGATION_LIFE, REVIEW_LIFE } from './samples.ts'

const REVIEW_STAGES: Readonly<Record<keyof typeof REVIEW_LIFE, string>> = {
  open: 'It waits for votes, until one settles it. Votes can be cast anew.',
  overdue: 'Its deadline has passed, and the chair is about to be told. Nothing is closed to the members by that.',
  withChair: 'The chair was told, and has the days of grace. Then the review lapses, and silence has approved nothing.',
  closed: 'Approved, rejected, lapsed, or abandoned because nobody waits for it any more. It never opens again.',
}

const GRANT_STAGES: Readonly<Record<keyof typeof GRANT_LIFE, string>> = {
  active: 'Delivery is open, within its limits and while later terms are accepted in time.',
  suspended: 'Held while something is looked into. Its end stays where it is.',
  expired: 'Its last moment has passed; closing it is an act of its own that follows within a minute.',
  ended: 'It has ended on its day.',
  superseded: 'A renewal was granted, and took its place.',
  closed: 'The request it was given for was closed, or its holder left the team.',
  revoked: 'Ended sooner, by its provider or an operator, for good.',
}

const OBLIGATION_STAGES: Readonly<Record<keyof typeof OBLIGATION_LIFE, string>> = {
  open: 'Nothing that would do was handed in yet.',
  overdue: 'Still open, and its day has passed. It can be fulfilled all the same, late.',
  submitted: 'Evidence waits for an answer, and may be replaced until there is one.',
  accepted: 'The provider has said that it is fulfilled.',
  waived: 'The provider let the grantee off, or a renewal carried it over to the grant that follows.',
}

type Lines = readonly (readonly [state: string, cells: readonly (readonly string[])[]])[]

export function reviewLines(): Lines {
  return Object.entries(REVIEW_LIFE).map(([state, { review, timed, moments }]) => [
    state,
    [
      ...REVIEW_PARTIES.map((party) => openOnReview(review, party, NOW)),
      clockOnReview(review, timed, moments).map((step) => String(step)),
    ],
  ])
}

export function grantLines(): Lines {
  return Object.entries(GRANT_LIFE).map(([state, grant]) => [
    state,
    [...HOLDERS.map((holder) => openOnGrant(grant, holder, NOW)), registryOnGrant(grant, NOW)],
  ])
}

export function obligationLines(): Lines {
  return Object.entries(OBLIGATION_LIFE).map(([state, obligation]) => [
    state,
    [...HOLDERS.map((holder) => openOnObligation(obligation, holder, NOW)), registryOnObligation(obligation, NOW)],
  ])
}

/** The lives that begin once a request is submitted: each cell is what the rules themselves answered. */
export function livesDocument(): string {
  return `## A review

- **chair**: an active seat that leads the review; where there is none, every active member
- **member**: any other active seat, an alternate who was called among them
- **alternate**: a seat that nobody has called yet
- **recused**: a seat that was left, or that a conflict of interest closed
- **applicant**, **outsider**: who applies, and whoever has no seat
- **registry**: what the clock does by itself

${table(['state', ...REVIEW_PARTIES, 'registry'], reviewLines())}

\`recuseAnother\` is \`recuse\` on behalf of another member. To return the request is listed above, since it is done to the request.

${meanings(REVIEW_STAGES)}

## A grant

- **grantee**: whose grant it is
- **provider**: the organisation whose data it is on
- **operator**: who keeps the registry
- **registry**: what the clock does by itself, and what follows from a renewal, a closed request or a member's leaving

${table(['state', ...HOLDERS, 'registry'], grantLines())}

\`acceptTerms\` is open once there are later terms to accept, \`resumeGrant\` while the grant is suspended. Who has which right is read
from [permissions.md](permissions.md).

${meanings(GRANT_STAGES)}

## A duty

Its due date may lie after the end of the grant, and so may all of this.

${table(['state', ...HOLDERS, 'registry'], obligationLines())}

${meanings(OBLIGATION_STAGES)}
`
}

function table(head: readonly string[], lines: Lines): string {
  const rows = lines.map(
    ([state, cells]) => `| ${state} | ${cells.map((cell) => cell.join(', ') || '–').join(' | ')} |`,
  )
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows].join('\n')
}

function meanings(stages: Readonly<Record<string, string>>): string {
  const rows = Object.entries(stages).map(([state, meaning]) => `| ${state} | ${meaning} |`)
  return ['| state | meaning |', '|---|---|', ...rows].join('\n')
}
