import { Injectable } from '@nestjs/common'
import { DEFAULT_PREFERENCES, type MailChoice, type NoticeGroup, type Preferences } from '@raireki/governance'
import { Database } from '../platform/prisma/database.ts'

/** How people want to be told: what they chose, over what holds for everybody. */
@Injectable()
export class PreferencesStore {
  constructor(private readonly database: Database) {}

  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
    const chosen = await this.database.prisma.noticePreference.findMany({ where: { personId: { in: [...personIds] } } })
    const preferences = new Map(personIds.map((id) => [id, { ...DEFAULT_PREFERENCES }]))
    for (const { personId, group, mail } of chosen)
      preferences.get(personId)![group as NoticeGroup] = mail as MailChoice
    return preferences
  }
}
