import { countryCodes } from './countries.ts'
import { wordCountries } from './wording.ts'

let byName: Map<string, string> | undefined

/** The code of a country written as a code or by its English or Japanese name; undefined for anything else. */
export function countryNamed(written: string): string | undefined {
  byName ??= new Map(
    countryCodes.flatMap((code) => [
      [code.toLowerCase(), code],
      [wordCountries([code], 'en').toLowerCase().replace(/^the /, ''), code],
      [wordCountries([code], 'ja'), code],
    ]),
  )
  return byName.get(written.trim().toLowerCase().replace(/^the /, ''))
}
