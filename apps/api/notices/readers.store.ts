import { Injectable } from '@nestjs/common'
import { DEFAULT_PREFERENCES, type Preferences } from '@raireki/governance'
import type { Language } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'

/** Somebody who reads notices and letters: how to address them, and how they want to be told. */
export type Reader = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly preferences: Preferences
}

type Row = {
  readonly id: string
  readonly email: string
  readonly nameJa: string
  readonly nameEn: string
  readonly language: string
  readonly chosen: Partial<Preferences>
}

/** Those who read, in one statement however many they are: something is told at every turn. */
@Injectable()
export class ReadersStore {
  constructor(private readonly database: Database) {}

  /** The people among these who can still sign in. */
  async among(personIds: readonly string[]): Promise<Reader[]> {
    if (personIds.length === 0) return []
    const { rows } = await this.database.pool.query<Row>(READERS, [personIds])
    return rows.map(readerOf)
  }
}

function readerOf({ id, email, nameJa, nameEn, chosen, ...row }: Row): Reader {
  const language = row.language === 'en' ? 'en' : 'ja'
  const name = language === 'en' ? nameEn || nameJa : nameJa || nameEn
  return { id, email, name, language, preferences: { ...DEFAULT_PREFERENCES, ...chosen } }
}

const READERS = `
  SELECT person.id, person.email, person.name_ja AS "nameJa", person.name_en AS "nameEn", person.language,
    coalesce(json_object_agg(preference."group", preference.mail) FILTER (WHERE preference.mail IS NOT NULL), '{}') AS chosen
  FROM person LEFT JOIN notice_preference preference ON preference.person_id = person.id
  WHERE person.id = ANY($1) AND person.disabled_at IS NULL
  GROUP BY person.id ORDER BY person.id`
