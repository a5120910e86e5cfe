import type { Facts } from '../outcome.ts'
import type { Bilingual } from '../text/index.ts'
import type { Audience } from './audience.ts'
import type { NoticeGroup } from './preference.ts'

/** The thing a notice leads to. */
export type Opens =
  | 'request'
  | 'review'
  | 'grant'
  | 'asset'
  | 'version'
  | 'webhook'
  | 'board'
  | 'operations'
  | 'reconciliation'

/** One row of the table: of which event who is told, in which words. */
export type Telling = {
  readonly type: string
  /** Facts that must be so for the row to apply. The first row that applies is the one. */
  readonly when?: Facts
  readonly group: NoticeGroup
  /** Nobody, where an event is for webhooks only. */
  readonly to: readonly Audience[]
  /** Audiences whose organisations may follow it by webhook, beyond those who are told. */
  readonly followedBy?: readonly Audience[]
  readonly opens: Opens
  /** `{request}`, `{version}`, `{asset}` and `{panel}` stand for names, other braces for facts. */
  readonly words: Bilingual
}

/** What happened, as far as telling of it needs. */
export type Told = {
  readonly type: string
  readonly subjects: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>
}
