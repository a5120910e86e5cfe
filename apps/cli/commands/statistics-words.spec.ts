import { statisticsInWords } from './statistics-words.ts'

const voice = (lang: 'en' | 'ja') => ({ lang, say: (text: { en: string; ja: string }) => text[lang] })
const counted = {
  records: 12_000,
  tensors: null,
  parameters: 7_241_732_096,
  languages: ['ja'],
  modalities: ['dicom:CT'],
}

it('says what was counted in one line, and nothing of what was not', () => {
  expect(statisticsInWords(counted, voice('en'))).toBe('12,000 records, 7.24B parameters, CT, Japanese')
  expect(statisticsInWords(counted, voice('ja'))).toBe('レコード 12,000, パラメーター 72.4億, CT, 日本語')
  expect(statisticsInWords({ ...counted, records: 0, parameters: 0, languages: [], modalities: [] }, voice('en'))).toBe(
    '',
  )
  expect(statisticsInWords(null, voice('en'))).toBe('')
})
