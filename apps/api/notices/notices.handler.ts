import { Injectable } from '@nestjs/common'
import { type MailChoice, NOTICE_GROUPS, type NoticeGroup } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Spine } from '../spine/index.ts'
import { type NoticeRow, NoticesStore } from './notices.store.ts'
import { PreferencesStore } from './preferences.store.ts'

export type Preference = { readonly group: NoticeGroup; readonly mail: MailChoice }

/** Reading notices, and choosing how they come. */
@Injectable()
export class NoticesHandler {
  constructor(
    private readonly notices: NoticesStore,
    private readonly preferences: PreferencesStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async markRead(actor: Actor, id: string): Promise<NoticeRow> {
    await this.notices.notice(signedIn(actor), id)
    await this.mark(actor, await this.notices.toMark(actor, { id }))
    return this.notices.notice(actor, id)
  }

  async markAllRead(actor: Actor, upTo: string | null): Promise<{ count: number }> {
    const ids = await this.notices.toMark(signedIn(actor), { upTo })
    await this.mark(actor, ids)
    return { count: ids.length }
  }

  async preferencesOf(actor: Actor): Promise<Preference[]> {
    const { personId } = signedIn(actor)
    const preferences = (await this.preferences.of([personId])).get(personId)!
    return NOTICE_GROUPS.map((group) => ({ group, mail: preferences[group] }))
  }

  async setPreferences(actor: Actor, chosen: readonly Preference[]): Promise<{ preferences: Preference[] }> {
    const { personId } = signedIn(actor)
    // The last word about a group is the one that counts.
    const rows = [...new Map(chosen.map(({ group, mail }) => [group, { personId, group, mail }])).values()]
    if (rows.length === 0) return { preferences: await this.preferencesOf(actor) }
    const event = {
      type: 'NoticePreferencesSet',
      subjects: {},
      facts: {},
      personal: { preferences: rows.map(({ group, mail }) => `${group}: ${mail}`).join(', ') },
    }
    await this.spine.record(actor, [event], async (tx) => {
      for (const row of rows) {
        const where = { personId_group: { personId, group: row.group } }
        await tx.noticePreference.upsert({ where, create: row, update: { mail: row.mail } })
      }
    })
    return { preferences: await this.preferencesOf(actor) }
  }

  /** Reading what was read already changes nothing, and so leaves no entry. */
  private async mark(actor: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const event = { type: 'NoticesRead', subjects: {}, facts: { notices: ids.length }, personal: {} }
    await this.spine.record(actor, [event], async (tx) => {
      const where = { id: { in: [...ids] }, readAt: null }
      await tx.notice.updateMany({ where, data: { readAt: this.clock.now() } })
    })
  }
}
