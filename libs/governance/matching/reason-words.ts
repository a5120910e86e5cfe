import { DUTY_WORDS } from '../terms/own-terms.ts'
import type { DutyKind } from '../terms/terms.ts'
import {
  activity,
  aim,
  both,
  capital,
  date,
  diseases,
  duos,
  endsBefore,
  named,
  organisations,
  place,
  promise,
  subjects,
  unloaded,
  type Wording,
} from './reason-patterns.ts'
import type { Rule } from './verdict.ts'

/** Every rule in words. The type makes a rule without words a compile error. */
export const REASON_WORDS: Readonly<Record<Rule, Wording>> = {
  untaggedNeedsPerson: {
    review: both(
      'データに利用してよい目的が示されていないため、担当者の確認が必要です。',
      'The data does not say what it may be used for, so a person must look.',
    ),
  },
  noRestriction: { permit: both('データの利用目的に制限はありません。', 'The data may be used for any purpose.') },
  anyResearch: {
    permit: both('データはどのような研究にも利用できます。', 'The data may be used for any research.'),
    review: both('研究の目的が申請に示されていません。', 'The purpose does not state a research aim.'),
  },
  medicalResearch: {
    permit: both(
      '医学・生命科学の研究であり、認められた範囲です。',
      'This is biomedical research, which is permitted.',
    ),
    deny: both(
      (facts) => `医学・生命科学の研究に限られており、${aim(facts)}は認められていません。`,
      (facts) => `Only biomedical research is permitted, and not ${aim(facts)}.`,
    ),
    review: both(
      '医学・生命科学の研究かどうかが、申請からは分かりません。',
      'The purpose does not say whether this is biomedical research.',
    ),
  },
  diseaseWithin: {
    permit: both(
      (facts) => `研究対象（${diseases(facts.found, facts)}）は、認められた疾患の範囲に入っています。`,
      (facts) => `What is studied (${diseases(facts.found, facts)}) lies within the permitted diseases.`,
    ),
    deny: both(
      (facts) => `${diseases(facts.wanted, facts)}の研究に限られており、${aim(facts)}はその範囲の外です。`,
      (facts) =>
        `Only research on ${diseases(facts.wanted, facts)} is permitted, which does not include ${aim(facts)}.`,
    ),
    review: both(
      (facts) =>
        facts.found.length === 0
          ? `${diseases(facts.wanted, facts)}の研究に限られていますが、研究対象の疾患が申請にありません。`
          : `${aim(facts)}が${diseases(facts.wanted, facts)}に含まれるかどうかを、疾患体系から判断できません。${unloaded(facts)}`,
      (facts) =>
        facts.found.length === 0
          ? `Only research on ${diseases(facts.wanted, facts)} is permitted; the purpose names no disease.`
          : `The disease classification cannot tell whether ${aim(facts)} belongs to ${diseases(facts.wanted, facts)}.${unloaded(facts)}`,
    ),
  },
  ancestryResearch: {
    permit: both(
      '集団の起源・祖先の研究であり、認められた範囲です。',
      'This is ancestry research, which is permitted.',
    ),
    deny: both(
      (facts) => `集団の起源・祖先の研究に限られており、${aim(facts)}は認められていません。`,
      (facts) => `Only ancestry research is permitted, and not ${aim(facts)}.`,
    ),
    review: both(
      '集団の起源・祖先の研究かどうかが、申請からは分かりません。',
      'The purpose does not say whether this is ancestry research.',
    ),
  },
  clinicalCare: {
    permit: both('診療での利用が認められています。', 'Use in clinical care is permitted.'),
    deny: both(
      '研究に限られており、診療では利用できません。',
      'The data is for research; use in clinical care is not permitted.',
    ),
    review: both(
      '診療で利用してよいかが示されていません。',
      'The data does not say whether it may be used in clinical care.',
    ),
  },
  researchType: {
    permit: both(
      ({ wanted }) => `「${wanted.join(' ')}」にあたる研究です。`,
      ({ wanted }) => `This is research of the type required: ${wanted.join(' ')}.`,
    ),
    review: both(
      ({ wanted }) => `「${wanted.join(' ')}」にあたる研究に限られています。担当者が確認します。`,
      ({ wanted }) =>
        `Only research of this type is permitted: ${wanted.join(' ')}. A person must judge whether it is.`,
    ),
  },
  noMethods: {
    permit: both('手法の開発ではありません。', 'No methods are developed.'),
    deny: both(
      '解析手法やソフトウェアの開発には利用できません。',
      'Developing methods, software or algorithms is not permitted.',
    ),
  },
  geneticOnly: {
    permit: both('遺伝学の研究です。', 'This is a genetic study.'),
    deny: both('遺伝学の研究に限られています。', 'Only genetic studies are permitted, and this is not one.'),
    review: both(
      '遺伝学の研究に限られていますが、申請に記載がありません。',
      'Only genetic studies are permitted; the purpose does not say whether this is one.',
    ),
  },
  nonProfitOnly: {
    permit: both('非営利の機関による利用です。', 'The organisation is not for profit.'),
    deny: both(
      '非営利の機関に限られていますが、申請ではそう示されていません。',
      'Only not-for-profit organisations are permitted, and the purpose does not claim to be one.',
    ),
  },
  nonCommercialOnly: {
    permit: both('商用の利用ではありません。', 'The use is not commercial.'),
    deny: both('商用の利用は認められていません。', 'Commercial use is not permitted.'),
    review: both(
      '商用の利用は認められていません。商用かどうかが申請にありません。',
      'Commercial use is not permitted; the purpose does not say whether it is commercial.',
    ),
  },
  publication: promise('成果を公表する', 'to publish its results'),
  collaboration: promise('提供者と共同で研究する', 'to work together with the provider'),
  returnResults: promise('成果データを返却する', 'to return the resulting data'),
  noReidentification: promise('個人の特定を試みない', 'not to try to identify anyone'),
  noLinkage: promise('ほかのデータと突き合わせない', 'not to link the data with other data'),
  onPremises: promise('自機関の設備の中だけで処理する', 'to keep processing on the premises'),
  ethicsApproval: {
    permit: both('有効な倫理審査の承認があります。', 'There is a valid ethics approval.'),
    deny: both(
      ({ found }) => `倫理審査の承認が${date(found[0], 'ja')}に切れています。`,
      ({ found }) => `The ethics approval expired on ${date(found[0], 'en')}.`,
    ),
    review: both(
      ({ because }) =>
        because.purpose.endsWith('expiresOn')
          ? '倫理審査の承認の有効期限が示されていません。'
          : '倫理審査の承認が必要ですが、申請にありません。',
      ({ because }) =>
        because.purpose.endsWith('expiresOn')
          ? 'The ethics approval gives no expiry date.'
          : 'An ethics approval is required; the purpose gives none.',
    ),
  },
  region: place('利用', 'used'),
  processingPlace: place('処理', 'processed'),
  moratorium: {
    permit: both('公表の猶予期間が守られます。', 'The publication moratorium is respected.'),
    deny: both(
      ({ wanted }) => `${date(wanted[0], 'ja')}まで公表できませんが、それより早い公表が予定されています。`,
      ({ wanted }) =>
        `Nothing may be published before ${date(wanted[0], 'en')}, and the purpose would publish earlier.`,
    ),
    review: both(
      ({ wanted }) => `${date(wanted[0], 'ja')}まで公表できません。その約束が申請にありません。`,
      ({ wanted }) => `Nothing may be published before ${date(wanted[0], 'en')}; the purpose does not promise to wait.`,
    ),
  },
  timeLimit: endsBefore,
  termsEnd: endsBefore,
  namedUsers: named('利用者', 'person'),
  namedProjects: named('研究計画', 'project'),
  namedInstitutions: named('機関', 'institution'),
  noAncestry: {
    permit: both('集団の起源・祖先の研究ではありません。', 'Ancestry is not studied.'),
    deny: both('集団の起源・祖先の研究は禁じられています。', 'Studying population origins or ancestry is prohibited.'),
  },
  aiActivity: {
    permit: both(
      (facts) => `${activity(facts)}は認められています。`,
      (facts) => `${capital(activity(facts))} is permitted.`,
    ),
    deny: both(
      (facts) => `${activity(facts)}は禁止されています。`,
      (facts) => `${capital(activity(facts))} is forbidden.`,
    ),
    review: both(
      (facts) => `${activity(facts)}には承認が必要です。`,
      (facts) => `${capital(activity(facts))} needs approval.`,
    ),
  },
  shareWeights: {
    permit: both(
      'モデルの重みをこの形で渡すことは認められています。',
      'Passing on the weights in this way is permitted.',
    ),
    deny: both('モデルの重みをこの形で渡すことはできません。', 'The weights may not be passed on in this way.'),
    review: both('モデルの重みを渡すには承認が必要です。', 'Passing on the weights needs approval.'),
  },
  organisationKind: {
    permit: both('利用できる種類の機関です。', 'This kind of organisation may use the data.'),
    deny: both(
      ({ wanted }) => `利用できるのは${organisations(wanted, 'ja')}に限られています。`,
      ({ wanted }) => `Only ${organisations(wanted, 'en')} may use the data.`,
    ),
    review: both(
      ({ wanted }) => `利用できるのは${organisations(wanted, 'ja')}に限られています。機関の種類が申請にありません。`,
      ({ wanted }) =>
        `Only ${organisations(wanted, 'en')} may use the data; the purpose does not say what kind of organisation asks.`,
    ),
  },
  embargo: {
    permit: both('公開の開始日を過ぎています。', 'The embargo is over.'),
    deny: both(
      ({ wanted }) => `${date(wanted[0], 'ja')}より前には利用できません。`,
      ({ wanted }) => `The data is not available before ${date(wanted[0], 'en')}.`,
    ),
  },
  legalBasis: {
    permit: both('提供の法的根拠が示されています。', 'The legal basis for providing the data is stated.'),
    review: both(
      '提供の法的根拠について、担当者の確認が必要です。',
      'A person must check the legal basis for providing the data.',
    ),
  },
  certificate: {
    permit: both(
      ({ wanted }) => `${wanted.join(' ')}は有効です。`,
      ({ wanted }) => `${wanted.join(' ')} is held and valid.`,
    ),
    deny: both(
      ({ wanted, found }) => `${wanted.join(' ')}は${date(found[0], 'ja')}に切れています。`,
      ({ wanted, found }) => `${wanted.join(' ')} expired on ${date(found[0], 'en')}.`,
    ),
    review: both(
      ({ wanted }) => `${wanted.join(' ')}が必要ですが、申請にありません。`,
      ({ wanted }) => `${wanted.join(' ')} is required; the purpose does not show it.`,
    ),
  },
  duty: {
    oblige: both(
      ({ wanted }) => DUTY_WORDS[wanted[0] as DutyKind]?.ja('') ?? wanted.join(' '),
      ({ wanted }) => DUTY_WORDS[wanted[0] as DutyKind]?.en('') ?? wanted.join(' '),
    ),
    deny: both('条件にある義務を、申請が拒んでいます。', 'The purpose refuses a duty that the terms impose.'),
  },
  sensitiveSubject: {
    review: both(
      ({ found }) => `慎重な確認が要る対象を含みます：${subjects(found, 'ja')}。`,
      ({ found }) => `This touches on subjects a person must look at: ${subjects(found, 'en')}.`,
    ),
  },
  noRuleForTerm: {
    review: both(
      ({ because }) => `条件「${because.term}」を判断する規則がないため、担当者の確認が必要です。`,
      ({ because }) => `No rule knows the condition “${because.term}”, so a person must look.`,
    ),
  },
  duosDisease: {
    ...duos('疾患の範囲', 'the diseases'),
    deny: both(
      (facts) => `DUOS の規則では、疾患の範囲が合いません。${unloaded(facts)}`,
      (facts) => `The rules of DUOS deny it as to the diseases.${unloaded(facts)}`,
    ),
  },
  duosMedical: duos('医学研究の範囲', 'medical research'),
  duosAncestry: duos('祖先研究の範囲', 'ancestry research'),
  duosMethods: duos('手法の研究', 'methods research'),
  duosNonProfit: duos('非営利の利用', 'not-for-profit use'),
  duosPersonNeeded: {
    review: both(
      'DUOS の規則では判断できず、担当者の確認が必要です。',
      'The rules of DUOS do not decide this: a person must look.',
    ),
  },
  duosLookUpFailed: {
    deny: both(
      ({ found }) => `疾患「${found.join(' ')}」が疾患体系に見つかりません。`,
      ({ found }) => `The disease “${found.join(' ')}” is not in the ontology.`,
    ),
  },
}
