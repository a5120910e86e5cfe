import { canonicalTerms, parseTerms, termsDigest } from '@raireki/governance'
import pg from 'pg'

/** How much there is. Half a year of a busy board, and what it had decided before. */
const [, requestCount = 10_000] = process.argv.slice(2).filter(Number).map(Number)
export const SCALE = {
  requests: requestCount,
  open: requestCount / 5,
  datasets: 1_000,
  reviewers: 100,
  applicants: 400,
  panels: 10,
}

export type Kind = keyof typeof KINDS
const KINDS = {
  organisation: 1,
  person: 2,
  panel: 3,
  asset: 4,
  terms: 5,
  version: 6,
  request: 7,
  item: 8,
  review: 9,
  grant: 10,
  certificate: 11,
}

/** The id of the so manieth thing of a kind; the database writes the same. */
export function idOf(kind: Kind, n: number): string {
  return `00000000-0000-7000-80${KINDS[kind].toString(16).padStart(2, '0')}-${n.toString(16).padStart(12, '0')}`
}

/** People by number: the operator, then reviewers, then applicants, then the providers. */
export const reviewer = (n: number): number => 1 + (n % SCALE.reviewers)
export const applicant = (n: number): number => 1 + SCALE.reviewers + (n % SCALE.applicants)
/** Which request is still open: every fifth, spread over all panels. */
export const openRequest = (n: number): number =>
  (n % SCALE.open) * (SCALE.requests / SCALE.open) + (Math.floor((n % SCALE.open) / 10) % 5)

const TERMS = termsOf({ permission: { code: 'GRU' }, ai: { train: 'permitted' } })
const PURPOSE = {
  research: { general: true },
  activities: ['train'],
  nonProfit: true,
  processing: { countries: ['JP'] },
}
const RULE = { quorum: 5, threshold: 'majority', requiredCapacities: [], signing: 'session' }

/** Writes the rows, in the order in which they point at one another, a table in one statement. */
export async function fillWorld(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(IDS)
  for (const statement of STATEMENTS) await owner.query(statement)
  await owner.query('VACUUM ANALYZE')
  await owner.end()
}

const text = (value: unknown) => `'${JSON.stringify(value)}'::jsonb`
const { requests, datasets, reviewers, applicants, panels } = SCALE
const providers = 10
const people = 1 + reviewers + applicants + providers

const IDS = `
  CREATE FUNCTION pg_temp.made(kind int, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$
    SELECT ('00000000-0000-7000-80' || lpad(to_hex(kind), 2, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$`

const made = (kind: Kind, n: string) => `pg_temp.made(${KINDS[kind]}, ${n})`
/** Of five requests that follow one another one is open, three were granted, one was refused. */
const OPEN = '(n % 5 = (n / 50) % 5)'
const REFUSED = '(n % 5 = (n / 50 + 1) % 5)'
const state = (open: string, granted: string, refused: string) =>
  `CASE WHEN ${OPEN} THEN ${open} WHEN ${REFUSED} THEN ${refused} ELSE ${granted} END`
const PANEL = `(n % ${panels})`
const APPLICANT = `(1 + ${reviewers} + n % ${applicants})`
const all = `generate_series(0, ${requests - 1}) AS n`
const AGO = `now() - make_interval(mins => ${requests} - n)`

const STATEMENTS = [
  `INSERT INTO organisation (id, kind, name_ja, name_en, country, created_at)
   SELECT ${made('organisation', 'n')}, CASE WHEN n < 10 THEN 'hospital' WHEN n = 10 THEN 'ethicsBoard' ELSE 'company' END,
     '機関' || n, 'Organisation ' || n, 'JP', now() FROM generate_series(0, 20) AS n`,
  `INSERT INTO person (id, email, name_ja, name_en, language, password_hash, created_at)
   SELECT ${made('person', 'n')}, 'p' || n || '@bench.example', '人' || n, 'Person ' || n, 'ja', '', now()
   FROM generate_series(0, ${people - 1}) AS n`,
  `INSERT INTO membership (id, person_id, organisation_id, role, created_at)
   SELECT gen_random_uuid(), ${made('person', 'n')},
     CASE WHEN n <= ${reviewers} THEN ${made('organisation', '10')} WHEN n <= ${reviewers + applicants} THEN ${made('organisation', '11 + n % 10')}
       ELSE ${made('organisation', 'n % 10')} END,
     CASE WHEN n = 0 THEN 'operator' WHEN n <= ${reviewers} THEN 'boardMember' WHEN n <= ${reviewers + applicants} THEN 'developer' ELSE 'provider' END,
     now() FROM generate_series(0, ${people - 1}) AS n`,
  `INSERT INTO session (id, token_hash, person_id, channel, created_at, expires_at)
   SELECT gen_random_uuid(), sha256(('rk_bench_' || n)::bytea), ${made('person', 'n')}, 'cli', now(), now() + interval '1 day'
   FROM generate_series(0, ${people - 1}) AS n`,
  `INSERT INTO certificate (id, person_id, fingerprint, algorithm, armored, reads_v2, registered_at, confirmed_at)
   SELECT ${made('certificate', 'n')}, ${made('person', 'n')}, lpad(to_hex(n), 40, '0'), 'ed25519', '', true, now(), now()
   FROM generate_series(1 + ${reviewers}, ${reviewers + applicants}) AS n`,
  `INSERT INTO asset (id, kind, owner_id, title_ja, title_en, description_ja, description_en, modalities, search_text, created_at, published_at)
   SELECT ${made('asset', 'n')}, 'dataset', ${made('organisation', 'n % 10')}, 'データ' || n, 'Dataset ' || n, '', '', '{text}',
     'dataset ' || n, now(), now() FROM generate_series(0, ${datasets - 1}) AS n`,
  `INSERT INTO terms (id, asset_id, number, body, digest, created_at)
   SELECT ${made('terms', 'n')}, ${made('asset', 'n')}, 1, '${canonicalTerms(TERMS)}'::jsonb, '${termsDigest(TERMS)}', now()
   FROM generate_series(0, ${datasets - 1}) AS n`,
  'UPDATE asset SET current_terms_id = terms.id FROM terms WHERE terms.asset_id = asset.id',
  `INSERT INTO version (id, asset_id, number, state, custody, note_ja, note_en, digest, created_at, published_at)
   SELECT ${made('version', 'n')}, ${made('asset', 'n')}, 1, 'published', 'inspectable', '', '', 'sha256:' || lpad(to_hex(n), 64, '0'), now(), now()
   FROM generate_series(0, ${datasets - 1}) AS n`,
  `INSERT INTO panel (id, name_ja, name_en, rule, created_at)
   SELECT ${made('panel', 'n')}, '部会' || n, 'Panel ' || n, ${text(RULE)}, now() FROM generate_series(0, ${panels - 1}) AS n`,
  `INSERT INTO panel_seat (id, panel_id, person_id, capacity, chair)
   SELECT gen_random_uuid(), ${made('panel', `(n - 1) % ${panels}`)}, ${made('person', 'n')}, 'medicine', n <= ${panels}
   FROM generate_series(1, ${reviewers}) AS n`,
  `INSERT INTO request (id, number, state, round, applicant_id, organisation_id, certificate_id, project, statement, purpose, created_at, submitted_at, decided_at)
   SELECT ${made('request', 'n')}, n + 1, ${state(`'underReview'`, `'granted'`, `'rejected'`)}, 1, ${made('person', APPLICANT)},
     ${made('organisation', `11 + ${APPLICANT} % 10`)}, ${made('certificate', APPLICANT)}, '研究課題' || n, 'To train.', ${text(PURPOSE)},
     ${AGO}, ${AGO}, ${state('NULL', 'now()', 'now()')} FROM ${all}`,
  `INSERT INTO counter (name, value) VALUES ('request', ${requests}) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  `INSERT INTO request_item (id, request_id, version_id, terms_id, verdict, outcome, decided_at)
   SELECT ${made('item', 'n')}, ${made('request', 'n')}, ${made('version', `n % ${datasets}`)}, ${made('terms', `n % ${datasets}`)},
     '{"verdict":"permit","because":[],"profile":"strict","at":"2026-11-01T00:00:00.000Z","ontology":"none"}', ${state('NULL', `'approved'`, `'rejected'`)},
     ${state('NULL', 'now()', 'now()')} FROM ${all}`,
  `INSERT INTO submission (id, request_id, round, content, digest, submitted_at)
   SELECT gen_random_uuid(), ${made('request', 'n')}, 1, jsonb_build_object('project', '研究課題' || n, 'statement', 'To train.', 'purpose', ${text(PURPOSE)},
     'plan', '{}'::jsonb, 'answers', '{}'::jsonb, 'items', '[]'::jsonb, 'versions', '[]'::jsonb, 'team', '[]'::jsonb, 'attachments', '[]'::jsonb), '', now() FROM ${all}`,
  `INSERT INTO review (id, request_id, panel_id, item_ids, state, rule, outcome, opened_at, due_at, closed_at)
   SELECT ${made('review', 'n')}, ${made('request', 'n')}, ${made('panel', PANEL)}, ARRAY[${made('item', 'n')}], ${state(`'open'`, `'closed'`, `'closed'`)},
     ${text(RULE)}, ${state('NULL', `'approved'`, `'rejected'`)}, ${AGO}, now() + interval '40 days', ${state('NULL', 'now()', 'now()')} FROM ${all}`,
  `INSERT INTO review_seat (id, review_id, person_id, capacity, chair)
   SELECT gen_random_uuid(), ${made('review', 'n')}, panel_seat.person_id, capacity, chair
   FROM ${all} JOIN panel_seat ON panel_seat.panel_id = ${made('panel', PANEL)}`,
  `INSERT INTO vote (id, review_id, voter_id, choice, comment, cast_at)
   SELECT gen_random_uuid(), ${made('review', 'n')}, ${made('person', `1 + ${PANEL} + ${panels} * seat`)}, ${state(`'approve'`, `'approve'`, `'reject'`)}, '', now()
   FROM ${all}, generate_series(0, 6) AS seat WHERE NOT ${OPEN} OR seat < 2`,
  `INSERT INTO comment (id, review_id, author_id, audience, text, made_at)
   SELECT gen_random_uuid(), ${made('review', 'n')}, ${made('person', `1 + ${PANEL} + ${panels} * said`)}, 'panel', 'Seen.', now()
   FROM ${all}, generate_series(0, 3) AS said`,
  `INSERT INTO "grant" (id, request_id, request_item_id, person_id, organisation_id, version_id, terms_id, certificate_id, starts_at, ends_at)
   SELECT ${made('grant', 'n')}, request.id, request_item.id, applicant_id, organisation_id, version_id, terms_id, certificate_id, now(), now() + interval '300 days'
   FROM ${all} JOIN request ON request.number = n + 1 JOIN request_item ON request_item.request_id = request.id WHERE request.state = 'granted'`,
  // Ten members were told of each request, and its applicant of each step.
  `INSERT INTO notice (id, person_id, leaf_index, entry_id, type, "group", at, subjects, facts, mailing, read_at)
   SELECT ${'gen_random_uuid()'}, person_id, n * 25 + 2, gen_random_uuid(), 'ReviewOpened', 'reviews', now(),
     jsonb_build_object('request', ${made('request', 'n')}, 'review', ${made('review', 'n')}, 'panel', ${made('panel', PANEL)}), '{}', 'none', ${state('NULL', 'now()', 'now()')}
   FROM ${all} JOIN review_seat ON review_id = ${made('review', 'n')}`,
]

function termsOf(body: object) {
  const parsed = parseTerms(body)
  if (!parsed.ok) throw new Error('The terms of the datasets are not terms')
  return parsed.value
}
