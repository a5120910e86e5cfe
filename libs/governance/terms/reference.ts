import { DUO_RELEASE } from './duo.ts'
import { VOCABULARY, type VocabularyEntry } from './vocabulary.ts'

const GROUPS: readonly { group: VocabularyEntry['group']; title: string; about: string }[] = [
  {
    group: 'permission',
    title: 'Permissions 認める利用',
    about:
      'What the data may be used for. Several at once must all permit the purpose; data without any is untagged, and a person looks. 複数あるときは、すべてが目的を認める必要があります。',
  },
  {
    group: 'modifier',
    title: 'Modifiers 付帯条件',
    about: 'They all hold at once, on top of the permission. CC alone widens. すべてが同時に適用されます。',
  },
  {
    group: 'ai',
    title: 'AI conditions AIに関する条件',
    about:
      'Each is `permitted`, `byApproval` or `forbidden`; what is not mentioned needs approval. 記載のないものには承認が必要です。',
  },
  { group: 'place', title: 'People and places 利用者と場所', about: 'Who, where, and how carefully. 誰が、どこで。' },
  { group: 'dates', title: 'Dates 期日', about: 'Whole days, in Japan. 日本時間の日単位です。' },
  {
    group: 'legalBasis',
    title: 'Legal basis 法的根拠',
    about:
      'Why the data may be provided at all, with the certificates a recipient must hold. 提供の根拠と、必要な認定。',
  },
  {
    group: 'duty',
    title: 'Duties 義務',
    about: 'What whoever is granted the data must do. 許諾を受けた人が行うこと。',
  },
]

/** docs/terms.md, written from the vocabulary itself: every condition, its words, and what satisfies it. */
export function termsReference(vocabulary: readonly VocabularyEntry[] = VOCABULARY): string {
  const sections = GROUPS.map(({ group, title, about }) =>
    section(
      title,
      about,
      vocabulary.filter((entry) => entry.group === group),
    ),
  )
  return `# What terms can say 利用条件で定められること

Written by a test from \`libs/governance/terms/vocabulary.ts\`. «Satisfied by» is what a purpose has to state for the strict
profile to permit it. DUO's English labels are DUO's own, release ${DUO_RELEASE} (CC BY 4.0); all Japanese wording is
Raireki's own ☆. この表は語彙の定義からテストが書き出したものです。日本語の表現はすべて Raireki によります（☆）。

${sections.join('\n')}`
}

function section(title: string, about: string, entries: readonly VocabularyEntry[]): string {
  const rows = entries.map(
    ({ id, code, label, satisfiedBy }) =>
      `| \`${id}\` | \`${code}\` | ${cell(label.en)} | ${cell(label.ja)} ☆ | ${cell(satisfiedBy.en)} | ${cell(satisfiedBy.ja)} |`,
  )
  return `## ${title}\n\n${about}\n\n| id | written | in English | 日本語 | satisfied by | 満たすもの |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
