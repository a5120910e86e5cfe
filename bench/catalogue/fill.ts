import { canonicalTerms, type Terms, termsDigest } from '@raireki/governance'
import pg from 'pg'

const ROWS = 10_000

/** Published datasets of one hospital; they share the given terms evenly. */
export async function fill(ownerUrl: string, hospitalId: string, assets: number, terms: readonly Terms[]) {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(HOSPITAL, [hospitalId])
  const bodies = terms.map(canonicalTerms)
  const digests = terms.map(termsDigest)
  for (let from = 0; from < assets; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, assets - from) }, (_, i) => (from + i) % terms.length)
    await owner.query(FILL, [hospitalId, from, rows.map((i) => bodies[i]), rows.map((i) => digests[i])])
  }
  await owner.query(CURRENT)
  // Postgres would come to it by itself within a minute.
  await owner.query('VACUUM ANALYZE')
  await owner.end()
}

const HOSPITAL = `
  INSERT INTO organisation (id, kind, name_ja, name_en, country, created_at)
  VALUES ($1, 'hospital', '', 'Bench', 'JP', now())`

const FILL = `
  WITH given AS (
    SELECT body::jsonb, digest, $2::int + ordinality AS n,
      ('00000000-0000-7000-8001-' || lpad(to_hex($2::int + ordinality), 12, '0'))::uuid AS asset_id,
      ('00000000-0000-7000-8002-' || lpad(to_hex($2::int + ordinality), 12, '0'))::uuid AS terms_id
    FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS g(body, digest, ordinality)
  ), made AS (
    INSERT INTO asset (id, kind, owner_id, title_ja, title_en, description_ja, description_en, modalities, search_text,
      created_at, published_at)
    SELECT asset_id, 'dataset', $1, '', 'Dataset ' || n, '', '', '{text}', 'dataset ' || n, now(), now() FROM given
    RETURNING id
  )
  INSERT INTO terms (id, asset_id, number, body, digest, created_at)
  SELECT terms_id, asset_id, 1, body, digest, now() FROM given JOIN made ON made.id = given.asset_id`

const CURRENT = 'UPDATE asset SET current_terms_id = terms.id FROM terms WHERE terms.asset_id = asset.id'
