export const ICD10_RELEASE = 'icd10/2019-1'
export const icd10Ranges = {
  chapters: [
    { range: 'A00-B99', ja: '感染症と寄生虫による病気', en: 'Infections and parasites' },
    { range: 'C00-D48', ja: '新生物（腫瘍）', en: 'Neoplasms' },
    { range: 'U00-Z99', ja: '', en: '' },
  ],
  blocks: [] as { range: string; ja: string; en: string }[],
}
