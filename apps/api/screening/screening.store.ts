import { Injectable } from '@nestjs/common'
import type { Ruling } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'

/** A text of terms, by the number it has among all texts. */
export type NumberedText = { readonly number: number; readonly body: Record<string, unknown> }
/** The numbers of the texts that have each ruling. */
export type Rulings = Readonly<Record<Ruling, readonly number[]>>
/** What is known of a question: how many texts it is answered for, and how many there are. */
export type Standing = { readonly id: string | null; readonly judged: number; readonly texts: number }

/** Questions are for one day, so older ones answer nobody; beyond so many, the oldest go first. */
const QUESTIONS_KEPT = 200

/** Questions with their rulings, and the texts of terms. */
@Injectable()
export class ScreeningStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async standing(key: string): Promise<Standing> {
    const { rows } = await this.database.pool.query<Standing>(STANDING, [key])
    return rows[0]!
  }

  /** The texts that follow a number, and how many there are up to it. */
  async texts(after: number, most: number): Promise<{ before: number; texts: NumberedText[] }> {
    type Row = { before: number; number: number | null; body: Record<string, unknown> }
    const { rows } = await this.database.pool.query<Row>(TEXTS, [after, most])
    const texts = rows.flatMap(({ number, body }) => (number === null ? [] : [{ number, body }]))
    return { before: rows[0]!.before, texts }
  }

  /** Keeps a question's rulings. Answers its id, or nothing where they are there already, for as many texts or more. */
  async keep(key: string, judged: number, rulings: Rulings): Promise<string | undefined> {
    const id = this.clock.newId()
    const lists = [rulings.permit, rulings.review, rulings.deny].map((numbers) => `{${numbers.join(',')}}`)
    const values = [id, key, this.clock.now(), judged, ...lists]
    const { rows } = await this.database.pool.query<{ id: string }>(KEEP, values)
    if (rows[0]?.id === id) await this.forget()
    return rows[0]?.id
  }

  private async forget(): Promise<void> {
    const dayBefore = new Date(this.clock.now().getTime() - 2 * 86_400_000)
    await this.database.pool.query(FORGET, [dayBefore, QUESTIONS_KEPT])
  }
}

const STANDING = `
  SELECT question.id, coalesce(question.judged, 0) AS judged, there.texts
  FROM (SELECT count(*)::int AS texts FROM terms_document) there
  LEFT JOIN matching_question question ON question.key = $1`

/** One statement, so that both are of the same moment. */
const TEXTS = `
  SELECT up_to_there.before, text.number, text.body
  FROM (SELECT count(*)::int AS before FROM terms_document WHERE number <= $1) up_to_there
  LEFT JOIN LATERAL (
    SELECT number, body FROM terms_document WHERE number > $1 ORDER BY number LIMIT $2
  ) text ON true
  ORDER BY text.number`

const KEEP = `
  INSERT INTO matching_question (id, key, asked_at, judged, permits, reviews, denies) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (key) DO UPDATE SET judged = EXCLUDED.judged, permits = EXCLUDED.permits, reviews = EXCLUDED.reviews,
    denies = EXCLUDED.denies
  WHERE matching_question.judged < EXCLUDED.judged
  RETURNING id`

const FORGET = `
  DELETE FROM matching_question WHERE asked_at < $1
    OR id IN (SELECT id FROM matching_question ORDER BY asked_at DESC OFFSET $2)`
