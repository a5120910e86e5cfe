import { Injectable } from '@nestjs/common'
import type { Ruling } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'

export type Document = { readonly digest: string; readonly body: Record<string, unknown> }
export type Judged = { readonly digest: string; readonly ruling: Ruling }

/** Questions are for one day, so older ones answer nobody; beyond so many, the oldest go first. */
const QUESTIONS_KEPT = 200

/** Rulings by question, and the texts of terms that have none yet. */
@Injectable()
export class ScreeningStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The id of a question, new or asked before by anybody. */
  async questionId(key: string): Promise<string> {
    const known = await this.database.prisma.matchingQuestion.findUnique({ where: { key }, select: { id: true } })
    if (known) return known.id
    const askedAt = this.clock.now()
    await this.database.pool.query(ASK, [this.clock.newId(), key, askedAt])
    await this.database.pool.query(FORGET, [new Date(askedAt.getTime() - 2 * 86_400_000), QUESTIONS_KEPT])
    return (await this.database.prisma.matchingQuestion.findUniqueOrThrow({ where: { key } })).id
  }

  /** Texts that some asset states today and that this question has no ruling for, by digest. */
  async unjudged(questionId: string, after: string, most: number): Promise<Document[]> {
    const { rows } = await this.database.pool.query<Document>(UNJUDGED, [questionId, after, most])
    return rows
  }

  async keep(questionId: string, judged: readonly Judged[]): Promise<void> {
    const digests = judged.map(({ digest }) => digest)
    const rulings = judged.map(({ ruling }) => ruling)
    await this.database.pool.query(KEEP, [questionId, digests, rulings])
  }
}

const ASK = 'INSERT INTO matching_question (id, key, asked_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING'

const FORGET = `
  DELETE FROM matching_question WHERE asked_at < $1
    OR id IN (SELECT id FROM matching_question ORDER BY asked_at DESC OFFSET $2)`

const UNJUDGED = `
  SELECT document.digest, document.body FROM terms_document document
  WHERE document.digest > $2
    AND EXISTS (SELECT FROM asset WHERE asset.current_terms_digest = document.digest)
    AND NOT EXISTS (SELECT FROM terms_ruling ruling WHERE ruling.question_id = $1 AND ruling.digest = document.digest)
  ORDER BY document.digest LIMIT $3`

const KEEP = `
  INSERT INTO terms_ruling (question_id, digest, ruling)
  SELECT $1, * FROM unnest($2::text[], $3::text[]) ON CONFLICT DO NOTHING`
