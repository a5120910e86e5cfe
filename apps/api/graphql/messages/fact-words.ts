import { type Bilingual, CAPACITY_WORDS, REQUEST_FIELDS } from '@raireki/governance'
import type { Language } from '../../platform/identity/actor.ts'

const both = (ja: string, en: string): Bilingual => ({ ja, en })

/** What a field is called by whoever fills it in. Its own name is in the refusal's facts, for programs. */
const FIELD_WORDS: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    ...REQUEST_FIELDS,
    plan: both('研究計画', 'the plan'),
    remarks: both('指摘', 'the remarks'),
    reason: both('理由', 'the reason'),
    report: both('報告', 'the report'),
    part: both('研究チームでの役割', 'the part in the team'),
    text: both('コメント', 'the comment'),
    comment: both('コメント', 'the comment'),
    conditions: both('条件', 'the conditions'),
    dueDays: both('条件の期限（日数）', 'the days until a condition is due'),
    notes: both('議事の記録', 'the minutes'),
    place: both('開催場所', 'the place'),
    reviewIds: both('議題', 'the agenda'),
    name: both('名称', 'the name'),
    title: both('題名', 'the title'),
    description: both('説明', 'the description'),
    note: both('版の説明', 'the note on the version'),
    evidence: both('履行報告', 'the evidence'),
    answer: both('回答', 'the answer'),
    days: both('延長の日数', 'the number of days'),
    stage: both('審査の段階', 'the stage'),
    minimum: both('賛成の最少人数', 'the fewest votes in favour'),
    externals: both('外部委員の人数', 'the number of members from outside'),
    deadlineDays: both('審査期限（日数）', 'the days until the deadline'),
    graceDays: both('期限後の猶予（日数）', 'the days of grace'),
    bytesPerDay: both('1日あたりのバイト数', 'the bytes per day'),
    deliveriesPerHour: both('1時間あたりの提供回数', 'the deliveries per hour'),
    networks: both('ネットワーク', 'the networks'),
  } satisfies Record<string, Bilingual>),
)

const ROLE_WORDS: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    provider: both('データ提供者', 'a data provider'),
    developer: both('モデル開発者', 'a model developer'),
    boardMember: both('部会委員', 'a board member'),
    auditor: both('監査担当者', 'an auditor'),
    operator: both('運用担当者', 'an operator'),
    grantee: both('許諾を受けた人', 'the grantee'),
  }),
)

/** What stands at the beginning or the end of a file that is no PDF. */
const FILE_WORDS: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({
    'no %PDF-': both('先頭にPDFの印「%PDF-」がありません', 'it does not begin with %PDF-'),
    'no %%EOF': both('末尾にPDFの印「%%EOF」がありません', 'it does not end with %%EOF'),
    'ZIP, Word, Excel': both('ZIP、Word、Excelのいずれかです', 'it is a ZIP, Word or Excel file'),
    'Word, Excel (97–2003)': both('WordかExcel（97–2003）です', 'it is a Word or Excel (97–2003) file'),
    PNG: both('PNG画像です', 'it is a PNG image'),
    JPEG: both('JPEG画像です', 'it is a JPEG image'),
    EXE: both('EXE形式の実行ファイルです', 'it is a program (EXE)'),
    ELF: both('ELF形式の実行ファイルです', 'it is a program (ELF)'),
  }),
)

const WORDS: Readonly<Record<string, ReadonlyMap<string, Bilingual>>> = {
  field: FIELD_WORDS,
  needed: ROLE_WORDS,
  capacities: new Map(Object.entries(CAPACITY_WORDS)),
  found: FILE_WORDS,
}

/** A fact that is a name of ours, in the reader's language; undefined for any other. `needed` may name several roles. */
export function factInWords(name: string, fact: unknown, language: Language): string | undefined {
  const words = WORDS[name]
  if (words === undefined || typeof fact !== 'string') return undefined
  const known = words.get(fact)
  if (known !== undefined || name !== 'needed') return known?.[language]
  const roles = fact.split(', ').map((role) => words.get(role)?.[language] ?? role)
  return roles.join(language === 'ja' ? 'または' : ' or ')
}
