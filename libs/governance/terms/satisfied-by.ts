import type { Bilingual } from '../text/language.ts'

/** What a purpose must say for each condition to be met, under the strict profile. */
export const SATISFIED_BY: Readonly<Record<string, Bilingual>> = {
  NRES: { ja: 'どの目的でも。', en: 'Any purpose.' },
  GRU: { ja: '研究の目的が一つ以上示されていること。', en: 'Any stated research aim.' },
  HMB: {
    ja: '医学・生命科学または疾患の研究であること。研究一般や祖先研究は含まない。',
    en: 'Biomedical research or research on a disease; neither general nor ancestry research.',
  },
  DS: {
    ja: '研究対象の疾患が、示された疾患またはその下位であること（all はすべて、any は少なくとも一つ）。',
    en: 'The diseases studied are, or lie within, those named: every one of them (all), or at least one (any).',
  },
  POA: { ja: '集団の起源・祖先の研究だけであること。', en: 'Ancestry research and nothing else.' },
  RS: {
    ja: '同じ研究の種類が topics にあること。なければ担当者が確認します。',
    en: 'The same research type among the topics; otherwise a person looks.',
  },
  NMDS: { ja: '手法の開発を含まないこと。', en: 'No methods development.' },
  GSO: { ja: '遺伝学の研究であると示されていること。', en: 'Said to be a genetic study.' },
  NPUNCU: {
    ja: '非営利の機関で、商用でないと示されていること。',
    en: 'A not-for-profit organisation, and said not to be commercial.',
  },
  NPU: { ja: '非営利の機関であると示されていること。', en: 'Said to be a not-for-profit organisation.' },
  NCU: {
    ja: '商用でないと示され、商用の運用を含まないこと。',
    en: 'Said not to be commercial, without commercial deployment.',
  },
  PUB: { ja: '成果の公表を約束していること。', en: 'A promise to publish the results.' },
  COL: { ja: '提供者との共同研究を約束していること。', en: 'A promise to work with the provider.' },
  IRB: { ja: '期限内の倫理審査の承認があること。', en: 'An ethics approval that has not expired.' },
  GS: { ja: '処理する国がすべて、示された国に含まれること。', en: 'Every country of processing is among those named.' },
  MOR: {
    ja: 'その日まで公表しないと約束しているか、すでにその日を過ぎていること。',
    en: 'A promise not to publish before that day, or the day has passed.',
  },
  TS: { ja: '利用の終了日が期限内であること。', en: 'The use ends within the limit.' },
  US: { ja: '利用者が全員、示された人に含まれること。', en: 'Every user is among those named.' },
  PS: { ja: '研究計画が、示されたものであること。', en: 'The project is among those named.' },
  IS: { ja: '機関が、示されたものであること。', en: 'The institution is among those named.' },
  RTN: { ja: '成果データの返却を約束していること。', en: 'A promise to return the resulting data.' },
  CC: { ja: '制限ではありません。診療での利用を認めます。', en: 'Not a restriction: it allows use in clinical care.' },
  NPOA: { ja: '祖先研究を含まないこと。', en: 'No ancestry research.' },
  shareWeights: {
    ja: 'モデルの重みの渡し方が、示された範囲に収まること。',
    en: 'Weights are passed on no further than stated.',
  },
  noReidentification: { ja: '個人の特定を試みないと約束していること。', en: 'A promise not to identify anyone.' },
  noLinkage: { ja: '突き合わせないと約束していること。', en: 'A promise not to link.' },
  'place.countries': {
    ja: '処理する国がすべて、示された国に含まれること。',
    en: 'Every country of processing is among those named.',
  },
  'place.onPremisesOnly': {
    ja: '自機関の設備の中だけで処理すると示されていること。',
    en: 'Said to stay on the premises.',
  },
  users: { ja: '機関の種類が、示されたものであること。', en: 'The kind of organisation is among those named.' },
  'dates.embargoUntil': { ja: 'その日になっていること。', en: 'The day has come.' },
  'dates.until': { ja: '利用の終了日がその日までであること。', en: 'The use ends by that day.' },
  legalBasis: {
    ja: '必要な認定・認証が期限内であること。匿名加工・仮名加工では個人の特定を試みない約束。その他の根拠は担当者が確認します。',
    en: 'The certificates it needs are held and valid; for anonymised or pseudonymised data, a promise not to identify anyone. Other bases: a person looks.',
  },
  duty: {
    ja: '許諾とともに義務になります。拒む目的は認められません。',
    en: 'Becomes an obligation with the grant; a purpose that refuses it is denied.',
  },
}
