import type { Bilingual, Lang } from '../text/language.ts'
import type { Capacity } from './rule.ts'
import type { Standing } from './standing.ts'

/** A capacity as it stands in a sentence, and before «member». */
export const CAPACITY_WORDS: Readonly<Record<Capacity, Bilingual & { readonly member: string }>> = {
  medicine: { ja: '医学', en: 'medicine', member: 'a medical' },
  ethics: { ja: '倫理', en: 'ethics', member: 'an ethics' },
  law: { ja: '法律', en: 'law', member: 'a legal' },
  it: { ja: '情報', en: 'IT', member: 'an IT' },
  public: { ja: '一般', en: 'the public', member: 'a public' },
  privacy: { ja: '個人情報', en: 'privacy', member: 'a privacy' },
  provider: { ja: '提供者', en: 'the provider', member: 'a provider’s' },
}

/** What else there is to say of a review: what it closed as, how, and of how many items where they came to different things. */
export type ReviewEnd = {
  readonly closedAs: string | null
  readonly isAutomatic?: boolean
  readonly divided?: { readonly approved: number; readonly items: number } | undefined
}

/** Where a review stands, in one sentence. Decisions are computed from the votes; nobody types them in. */
export function standingInWords(standing: Standing, closing: ReviewEnd, lang: Lang): string {
  if (closing.isAutomatic) {
    return lang === 'ja'
      ? '自動承認（利用条件と判定について、指名された委員があらかじめ設定したもの）'
      : 'Approved automatically, as a named member switched on for these terms and this verdict.'
  }
  return lang === 'ja' ? inJapanese(standing, closing) : inEnglish(standing, closing)
}

function inEnglish(standing: Standing, { closedAs, divided }: ReviewEnd): string {
  const { approve, reject, abstain, quorum, seats, votesMissing, capacitiesMissing, capacitiesPresent } = standing
  const count = `${approve}:${reject}${abstain > 0 ? ` with ${abstain} abstaining` : ''}`
  const present = capacitiesPresent.map((capacity) => CAPACITY_WORDS[capacity].en)
  const attended = `quorum ${quorum} of ${seats}${present.length > 0 ? `, ${list(present, 'and')} present` : ''}`
  const basis = `${count}, ${attended}`
  if (divided && (closedAs === 'approved' || closedAs === 'rejected')) {
    const approved = divided.approved === 0 ? 'none' : divided.approved
    return `Approved ${approved} of ${divided.items}, each by its own votes, ${attended}.`
  }
  if (closedAs === 'approved') return `Approved ${basis}.`
  if (closedAs === 'rejected') {
    const veto = standing.vetoedBy ? `, by the veto of ${CAPACITY_WORDS[standing.vetoedBy].en}` : ''
    return `Rejected ${basis}${veto}.`
  }
  if (closedAs === 'lapsed') return `Not decided in time (${count}): the next stage decides.`
  if (closedAs) {
    return 'Closed without a decision of its own: the request was withdrawn or returned, or another panel refused it.'
  }
  const members = capacitiesMissing.map((capacity) => CAPACITY_WORDS[capacity].member)
  const among = members.length > 0 ? ` from ${members.map((member) => `${member} member`).join(' and ')}` : ''
  const stuck = standing.isStuck
    ? ' Nobody who may vote can bring that: the chair can call an alternate or return the request.'
    : ''
  if (votesMissing === 0) {
    const veto = standing.vetoesOutstanding > 0 ? ' A member whose rejection would decide has not voted.' : ''
    return `Not settled yet: ${approve} for, ${reject} against${abstain > 0 ? `, ${abstain} abstained` : ''}.${veto}`
  }
  const votes = votesMissing === 1 ? 'One more vote is' : `${votesMissing} more votes are`
  const outside = standing.externalsMissing > 0 ? ` ${standing.externalsMissing} of them from outside.` : ''
  if (members.length === 0) return `${votes} needed.${outside}${stuck}`
  return votesMissing === members.length
    ? `${votes} needed,${among}.${outside}${stuck}`
    : `${votes} needed, among them ${members.length === 1 ? 'one' : 'those'}${among}.${outside}${stuck}`
}

function inJapanese(standing: Standing, { closedAs, divided }: ReviewEnd): string {
  const { approve, reject, abstain, quorum, seats, votesMissing, capacitiesMissing, capacitiesPresent } = standing
  const count = `賛成${approve}・反対${reject}${abstain > 0 ? `・棄権${abstain}` : ''}`
  const present = capacitiesPresent.map((capacity) => CAPACITY_WORDS[capacity].ja).join('・')
  const attended = `定足数${seats}名中${quorum}名${present ? `、${present}の委員が投票` : ''}`
  const basis = `${count}、${attended}`
  if (divided && (closedAs === 'approved' || closedAs === 'rejected')) {
    return `${divided.items}件中${divided.approved === 0 ? '1件も承認せず' : `${divided.approved}件を承認`}（1件ごとの投票による、${attended}）`
  }
  if (closedAs === 'approved') return `承認（${basis}）`
  if (closedAs === 'rejected') {
    return `不承認（${basis}${standing.vetoedBy ? `、${CAPACITY_WORDS[standing.vetoedBy].ja}の委員の拒否権による` : ''}）`
  }
  if (closedAs === 'lapsed') return `期限までに決まらず（${count}）、次の段階で判断します。`
  if (closedAs) return '申請の取り下げ・差し戻し、または他の部会の不承認により終了しました。'
  const members = capacitiesMissing.map((capacity) => CAPACITY_WORDS[capacity].ja).join('・')
  const stuck = standing.isStuck
    ? 'これを満たせる委員がいません。部会長が予備委員を呼ぶか、申請を差し戻してください。'
    : ''
  if (votesMissing === 0) {
    return `まだ決まっていません（${count}）。${standing.vetoesOutstanding > 0 ? '拒否権を持つ委員が未投票です。' : ''}`
  }
  const outside = standing.externalsMissing > 0 ? `うち外部委員${standing.externalsMissing}名。` : ''
  const needed = members
    ? `あと${votesMissing}票必要です（${members}の委員を含む）。`
    : `あと${votesMissing}票必要です。`
  return `${needed}${outside}${stuck}`
}

function list(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
