import type { Capacity, Standing } from '@raireki/governance'
import type { Language } from '../platform/identity/actor.ts'

const CAPACITIES: Record<Language, Record<Capacity, string>> = {
  en: { medicine: 'a medical', ethics: 'an ethics', law: 'a legal', it: 'an IT', public: 'a public' },
  ja: { medicine: '医学', ethics: '倫理', law: '法律', it: '情報', public: '一般' },
}

/** Where a review stands, in one sentence. */
export function standingInWords(standing: Standing, closedAs: string | null, language: Language): string {
  return language === 'ja' ? inJapanese(standing, closedAs) : inEnglish(standing, closedAs)
}

function inEnglish(
  { approve, reject, abstain, votesMissing, capacitiesMissing }: Standing,
  closedAs: string | null,
): string {
  const count = `${approve} for, ${reject} against${abstain > 0 ? `, ${abstain} abstained` : ''}`
  if (closedAs === 'approved') return `Approved: ${count}.`
  if (closedAs === 'rejected') return `Rejected: ${count}.`
  if (closedAs) return 'Closed without a vote of its own: the request was withdrawn, or another panel refused it.'
  const members = capacitiesMissing.map((capacity) => CAPACITIES.en[capacity])
  const among = members.length > 0 ? ` from ${members.map((member) => `${member} member`).join(' and ')}` : ''
  if (votesMissing === 0) return `Not settled yet: ${count}.`
  const votes = votesMissing === 1 ? 'One more vote is' : `${votesMissing} more votes are`
  if (members.length === 0) return `${votes} needed.`
  return votesMissing === members.length
    ? `${votes} needed,${among}.`
    : `${votes} needed, among them ${members.length === 1 ? 'one' : 'those'}${among}.`
}

function inJapanese(
  { approve, reject, abstain, votesMissing, capacitiesMissing }: Standing,
  closedAs: string | null,
): string {
  const count = `賛成${approve}、反対${reject}${abstain > 0 ? `、棄権${abstain}` : ''}`
  if (closedAs === 'approved') return `承認（${count}）`
  if (closedAs === 'rejected') return `不承認（${count}）`
  if (closedAs) return '申請の取り下げ、または他の部会の不承認により終了しました。'
  const members = capacitiesMissing.map((capacity) => CAPACITIES.ja[capacity]).join('・')
  if (votesMissing === 0) return `まだ決まっていません（${count}）。`
  return members ? `あと${votesMissing}票必要です（${members}の委員を含む）。` : `あと${votesMissing}票必要です。`
}
