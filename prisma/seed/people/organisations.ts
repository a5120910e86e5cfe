import type { Bilingual } from '../bilingual.ts'

export type Organisation = { readonly name: Bilingual; readonly kind: string }

/** The organisation of the first operator, who is let in before there is anybody to register it. */
export const OPERATIONS: Bilingual = { ja: '来歴運用機構', en: 'Raireki Operations' }

export const ORGANISATIONS = {
  aoba: { name: { ja: '青葉大学病院', en: 'Aoba University Hospital' }, kind: 'HOSPITAL' },
  setouchi: { name: { ja: '瀬戸内地域病院連合', en: 'Setouchi Regional Hospitals' }, kind: 'HOSPITAL' },
  centre: {
    name: { ja: '国立医療言語研究センター', en: 'National Centre for Medical Language Research' },
    kind: 'RESEARCH_INSTITUTE',
  },
  wakakusa: { name: { ja: '若草大学', en: 'Wakakusa University' }, kind: 'UNIVERSITY' },
  minamo: { name: { ja: 'みなもPHR株式会社', en: 'Minamo PHR Inc.' }, kind: 'COMPANY' },
  mirai: { name: { ja: 'ミライ医療AI株式会社', en: 'Mirai Medical AI Inc.' }, kind: 'COMPANY' },
  toto: { name: { ja: '東都情報システム株式会社', en: 'Toto Information Systems Ltd.' }, kind: 'COMPANY' },
  board: { name: { ja: '適正利用ガバニングボード', en: 'Proper Use Governing Board' }, kind: 'ETHICS_BOARD' },
} as const satisfies Record<string, Organisation>

export type OrganisationKey = keyof typeof ORGANISATIONS
