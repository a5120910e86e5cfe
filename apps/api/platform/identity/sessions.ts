import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.ts'
import { Database } from '../prisma/database.ts'
import { type Actor, type HeldRole, type Language, NOBODY } from './actor.ts'
import { tokenHash } from './tokens.ts'

type SessionRow = {
  session_id: string
  expires_at: Date
  person_id: string
  language: Language
  roles: { role: HeldRole['role']; organisationId: string }[] | null
}

/** Answers who a token belongs to: one statement a request. Other ways to sign in later end in the same session. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async actorOf(token: string | undefined): Promise<Actor> {
    if (!token) return NOBODY
    const rows = await this.database.prisma.$queryRaw<SessionRow[]>`
      SELECT session.id AS session_id, session.expires_at, person.id AS person_id, person.language,
        (SELECT json_agg(json_build_object('role', role, 'organisationId', organisation_id))
           FROM membership WHERE membership.person_id = person.id) AS roles
      FROM session JOIN person ON person.id = session.person_id
      WHERE session.token_hash = ${tokenHash(token)} AND session.ended_at IS NULL
        AND session.expires_at > ${this.clock.now()} AND person.disabled_at IS NULL`
    const row = rows[0]
    if (!row) return NOBODY
    return {
      kind: 'person',
      personId: row.person_id,
      sessionId: row.session_id,
      sessionExpiresAt: row.expires_at,
      language: row.language,
      roles: row.roles ?? [],
    }
  }
}
