import type { Lang } from '../text/language.ts'
import { wordDate } from '../text/wording.ts'
import type { Purpose, Research } from './purpose.ts'
import { answer, eachLine, line, named, type PurposeLine, type Says } from './purpose-line.ts'

type Aim = Exclude<keyof Research, 'diseases' | 'topics' | 'genetic'>

/** An aim the headline does not name may have been ruled out, or never spoken of: matching tells these apart. */
const NOT_AN_AIM: Readonly<Record<Aim, Says>> = {
  general: { ja: '研究一般を目的とするものではありません。', en: 'General research is not an aim.' },
  biomedical: {
    ja: '医学・生命科学の研究を目的とするものではありません。',
    en: 'Biomedical research is not an aim.',
  },
  ancestry: {
    ja: '集団の起源・祖先の研究を目的とするものではありません。',
    en: 'Research on population origins or ancestry is not an aim.',
  },
  methods: {
    ja: '解析手法の開発を目的とするものではありません。',
    en: 'The development of methods is not an aim.',
  },
}

/** What the research is, beyond the aims of the headline. */
export function researchLines({ research }: Purpose, lang: Lang): PurposeLine[] {
  return [
    ...(Object.keys(NOT_AN_AIM) as Aim[])
      .filter((aim) => research[aim] === false)
      .map((aim) => line(`research.${aim}`, NOT_AN_AIM[aim], lang)),
    ...answer(
      'research.genetic',
      research.genetic,
      { ja: '遺伝学の研究です。', en: 'It is a genetic study.' },
      { ja: '遺伝学の研究ではありません。', en: 'It is not a genetic study.' },
      lang,
    ),
    ...eachLine(
      'research.topics',
      research.topics,
      (topic) => ({ ja: `研究の種類は${named(topic, 'ja')}です。`, en: `The research type is ${named(topic, 'en')}.` }),
      lang,
    ),
  ]
}

/** The ethics approval: its number, and whose it is and how long it holds where that is said. */
export function approvalLines({ commitments: { ethicsApproval } }: Purpose, lang: Lang): PurposeLine[] {
  if (ethicsApproval === undefined) return []
  const { number, committee, expiresOn } = ethicsApproval
  const field = 'commitments.ethicsApproval'
  return [
    line(field, { ja: `倫理審査の承認番号は${number}です。`, en: `Ethics approval ${number}.` }, lang),
    ...(committee === undefined
      ? []
      : [
          line(
            `${field}.committee`,
            { ja: `承認したのは${named(committee, 'ja')}です。`, en: `It was approved by ${named(committee, 'en')}.` },
            lang,
          ),
        ]),
    ...(expiresOn === undefined
      ? []
      : [
          line(
            `${field}.expiresOn`,
            {
              ja: `倫理審査の承認は${wordDate(expiresOn, 'ja')}まで有効です。`,
              en: `The ethics approval is valid until ${wordDate(expiresOn, 'en')}.`,
            },
            lang,
          ),
        ]),
  ]
}

/** Notes in both languages they were written in: what one of them says need not be what the other does. */
export function noteLines({ notes }: Purpose, lang: Lang): PurposeLine[] {
  return notes.flatMap(({ ja, en }, index) => [
    ...(ja === undefined
      ? []
      : [line(`notes.${index}.ja`, { ja: `備考「${ja}」。`, en: `Note in Japanese: “${ja}”.` }, lang)]),
    ...(en === undefined
      ? []
      : [line(`notes.${index}.en`, { ja: `備考（英語）「${en}」。`, en: `Note: “${en}”.` }, lang)]),
  ])
}
