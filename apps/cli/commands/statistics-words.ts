import type { CountedFragment } from '../generated/operations.ts'
import type { Output } from '../terminal/output.ts'
import { type Words, words } from '../words/local.ts'

/** What inspection counted, in one line; nothing where nothing was. */
export function statisticsInWords(counted: CountedFragment | null, output: Pick<Output, 'lang' | 'say'>): string {
  if (!counted) return ''
  const { records, tensors, parameters, languages, modalities } = counted
  const names = new Intl.DisplayNames([output.lang], { type: 'language' })
  const number = new Intl.NumberFormat(output.lang)
  const about = new Intl.NumberFormat(output.lang, { notation: 'compact', maximumSignificantDigits: 3 })
  const count = (value: number | null, written: Intl.NumberFormat, named: (many: string) => Words) =>
    value ? [output.say(named(written.format(value)))] : []
  return [
    ...count(records, number, (many) => words(`${many} records`, `レコード ${many}`)),
    ...count(tensors, number, (many) => words(`${many} tensors`, `テンソル ${many}`)),
    ...count(parameters, about, (many) => words(`${many} parameters`, `パラメーター ${many}`)),
    ...modalities.map((modality) => modality.replace(/^dicom:/, '')),
    ...languages.map((code) => names.of(code) ?? code),
  ].join(', ')
}
