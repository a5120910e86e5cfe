import { ICD10 } from '../ontology/icd10/icd10.ts'
import { type Ontology, wordDisease } from '../ontology/ontology.ts'
import { ONE_ORGANISATION_WORDS } from '../terms/own-terms.ts'
import type { Lang } from '../text/language.ts'
import { wordCountries, wordDate, wordList } from '../text/wording.ts'
import { approvalLines, noteLines, researchLines } from './explain-details.ts'
import type { Purpose, SensitiveSubject } from './purpose.ts'
import { answer, eachLine, line, named, type PurposeLine, type Says } from './purpose-line.ts'
import { ACTIVITY_WORDS, GENDER_WORDS, SENSITIVE_WORDS } from './words.ts'

export type PurposeExplanation = { readonly headline: string; readonly lines: readonly PurposeLine[] }

/** What the requester wants to do, in plain Japanese or English. Nothing is left out: two purposes that differ read differently. */
export function explainPurpose(purpose: Purpose, lang: Lang, ontology: Ontology = ICD10): PurposeExplanation {
  return {
    headline: headlineOf(purpose, lang, ontology),
    lines: [
      ...researchLines(purpose, lang),
      ...whoLines(purpose, lang),
      ...whereLines(purpose, lang),
      ...promiseLines(purpose, lang),
      ...approvalLines(purpose, lang),
      ...flagLines(purpose, lang),
      ...noteLines(purpose, lang),
    ],
  }
}

function headlineOf({ research, activities }: Purpose, lang: Lang, ontology: Ontology): string {
  const aims = [
    ...(research.general ? [lang === 'ja' ? '研究一般' : 'general research'] : []),
    ...(research.biomedical ? [lang === 'ja' ? '医学・生命科学の研究' : 'biomedical research'] : []),
    ...(research.diseases
      ? [
          lang === 'ja'
            ? `${wordList(
                research.diseases.map((one) => wordDisease(one, lang, ontology)),
                lang,
              )}の研究`
            : `research on ${wordList(
                research.diseases.map((one) => wordDisease(one, lang, ontology)),
                lang,
              )}`,
        ]
      : []),
    ...(research.ancestry
      ? [lang === 'ja' ? '集団の起源・祖先の研究' : 'research on population origins or ancestry']
      : []),
    ...(research.methods ? [lang === 'ja' ? '解析手法の開発' : 'development of methods'] : []),
  ]
  const done = activities.map((activity) => ACTIVITY_WORDS[activity][lang])
  if (lang === 'ja') {
    const aim = aims.length === 0 ? '研究の目的は示されていません。' : `目的は${wordList(aims, lang)}です。`
    return done.length === 0 ? aim : `${aim}行うことは、${wordList(done, lang)}です。`
  }
  const aim = aims.length === 0 ? 'No research aim is stated.' : `The aim is ${wordList(aims, lang)}.`
  return done.length === 0 ? aim : `${aim} It involves ${wordList(done, lang)}.`
}

function whoLines(purpose: Purpose, lang: Lang): PurposeLine[] {
  const { id, kind } = purpose.organisation
  return [
    ...(id === undefined
      ? []
      : [
          line(
            'organisation.id',
            { ja: `申請機関の登録番号は「${id}」です。`, en: `The applicant is registered as “${id}”.` },
            lang,
          ),
        ]),
    ...(kind === undefined
      ? []
      : [
          line(
            'organisation.kind',
            {
              ja: `申請するのは${ONE_ORGANISATION_WORDS[kind].ja}です。`,
              en: `The applicant is ${ONE_ORGANISATION_WORDS[kind].en}.`,
            },
            lang,
          ),
        ]),
    ...answer(
      'nonProfit',
      purpose.nonProfit,
      { ja: '非営利の機関です。', en: 'The organisation is not for profit.' },
      { ja: '営利の機関です。', en: 'The organisation works for profit.' },
      lang,
    ),
    ...answer(
      'commercial',
      purpose.commercial,
      { ja: '商用の利用です。', en: 'The use is commercial.' },
      { ja: '商用の利用ではありません。', en: 'The use is not commercial.' },
      lang,
    ),
    ...eachLine(
      'users',
      purpose.users,
      (user) => ({ ja: `利用者は${named(user, 'ja')}です。`, en: `To be used by ${named(user, 'en')}.` }),
      lang,
    ),
    ...(purpose.project === undefined
      ? []
      : [
          line(
            'project',
            {
              ja: `課題は${named(purpose.project, 'ja')}です。`,
              en: `The project is ${named(purpose.project, 'en')}.`,
            },
            lang,
          ),
        ]),
    ...purpose.certificates.map(({ name, expiresOn }) =>
      line(
        'certificates',
        expiresOn === undefined
          ? { ja: `${name}を取得しています。`, en: `Holds ${name}.` }
          : {
              ja: `${name}を取得しています（${wordDate(expiresOn, 'ja')}まで有効）。`,
              en: `Holds ${name}, valid until ${wordDate(expiresOn, 'en')}.`,
            },
        lang,
      ),
    ),
  ]
}

function whereLines({ processing, until }: Purpose, lang: Lang): PurposeLine[] {
  const countries = processing.countries && wordCountries(processing.countries, lang)
  return [
    ...(countries === undefined
      ? []
      : [
          line(
            'processing.countries',
            { ja: `処理する国は${countries}です。`, en: `The data will be processed in ${countries}.` },
            lang,
          ),
        ]),
    ...answer(
      'processing.onPremises',
      processing.onPremises,
      { ja: '自機関の設備の中だけで処理します。', en: 'Processing stays on the premises.' },
      { ja: '自機関の外の設備でも処理します。', en: 'Processing also happens off the premises.' },
      lang,
    ),
    ...(until === undefined
      ? []
      : [
          line(
            'until',
            { ja: `利用は${wordDate(until, 'ja')}までです。`, en: `The use ends on ${wordDate(until, 'en')}.` },
            lang,
          ),
        ]),
  ]
}

function promiseLines({ commitments, shareWeights }: Purpose, lang: Lang): PurposeLine[] {
  const { noPublicationBefore } = commitments
  const promise = (field: keyof typeof commitments, yes: Says, no: Says) =>
    answer(`commitments.${field}`, commitments[field] as boolean | undefined, yes, no, lang)
  return [
    ...(shareWeights === undefined ? [] : [line('shareWeights', SHARING_WISH[shareWeights], lang)]),
    ...promise(
      'publish',
      { ja: '成果を公表します。', en: 'Results will be published.' },
      { ja: '成果は公表しません。', en: 'Results will not be published.' },
    ),
    ...(noPublicationBefore === undefined
      ? []
      : [
          line(
            'commitments.noPublicationBefore',
            {
              ja: `${wordDate(noPublicationBefore, 'ja')}までは公表しません。`,
              en: `Nothing will be published before ${wordDate(noPublicationBefore, 'en')}.`,
            },
            lang,
          ),
        ]),
    ...promise(
      'returnResults',
      { ja: '成果データを返却します。', en: 'Resulting data will be returned.' },
      { ja: '成果データは返却しません。', en: 'Resulting data will not be returned.' },
    ),
    ...promise(
      'collaboration',
      { ja: '提供者と共同で研究します。', en: 'The provider takes part in the research.' },
      { ja: '提供者との共同研究は行いません。', en: 'The provider does not take part in the research.' },
    ),
    ...promise(
      'noReidentification',
      { ja: '個人の特定を試みないことを約束しています。', en: 'Promises not to try to identify anyone.' },
      { ja: '個人の特定を試みないことを約束していません。', en: 'Does not promise to leave people unidentified.' },
    ),
    ...promise(
      'noLinkage',
      {
        ja: 'ほかのデータと突き合わせないことを約束しています。',
        en: 'Promises not to link the data with other data.',
      },
      { ja: 'ほかのデータと突き合わせます。', en: 'The data will be linked with other data.' },
    ),
  ]
}

const SHARING_WISH = {
  none: { ja: '学習したモデルの重みは第三者に渡しません。', en: 'Trained weights will not be passed on.' },
  sameTermsByApproval: {
    ja: '学習したモデルの重みを、承認を得て同じ条件で渡します。',
    en: 'Trained weights will be passed on under the same terms after approval.',
  },
  sameTerms: {
    ja: '学習したモデルの重みを、同じ条件で渡します。',
    en: 'Trained weights will be passed on under the same terms.',
  },
  open: { ja: '学習したモデルの重みを公開します。', en: 'Trained weights will be published.' },
} as const

function flagLines({ flags }: Purpose, lang: Lang): PurposeLine[] {
  const subjects = (Object.keys(flags) as (keyof typeof flags)[])
    .sort()
    .map((subject) => flagWords(flags, subject, lang))
  if (subjects.length === 0) return []
  const list = wordList(subjects, lang)
  return [
    line(
      'flags',
      { ja: `慎重な確認が要る対象を含みます：${list}。`, en: `Touches on subjects that need care: ${list}.` },
      lang,
    ),
  ]
}

/** A flag, and of gender which one it is: as words where they are known, and as it was written otherwise. */
function flagWords({ gender }: Purpose['flags'], subject: SensitiveSubject, lang: Lang): string {
  const words = SENSITIVE_WORDS[subject][lang]
  if (subject !== 'gender' || gender === undefined) return words
  const which = GENDER_WORDS.get(gender)?.[lang] ?? named(gender, lang)
  return lang === 'ja' ? `${words}（${which}）` : `${words} (${which})`
}
