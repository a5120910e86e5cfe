import type { Lang } from './language.ts'

const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ')

/** "2028-03-31" as a reader would write it. */
export function wordDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number)
  return lang === 'ja' ? `${year}年${month}月${day}日` : `${day} ${MONTHS_EN[(month ?? 1) - 1]} ${year}`
}

/** "a, b and c" or 「a、b、c」. */
export function wordList(items: readonly string[], lang: Lang, conjunction: 'and' | 'or' = 'and'): string {
  if (lang === 'ja') return items.join(conjunction === 'or' ? '、または' : '、')
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

const countryNames = {
  ja: new Intl.DisplayNames(['ja'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
}

/** The countries' names; an empty list says so, since it permits no place at all. */
export function wordCountries(countries: readonly string[], lang: Lang): string {
  if (countries.length === 0) return lang === 'ja' ? 'どの国でもない' : 'no country'
  return wordList(
    countries.map((code) => withArticle(countryNames[lang].of(code) ?? code)),
    lang,
  )
}

const withArticle = (name: string): string =>
  /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia)|Islands$|Republic$/.test(name) ? `the ${name}` : name

/** "one month", "12 months", 「12か月」. */
export function wordMonths(months: number, lang: Lang): string {
  if (lang === 'ja') return `${months}か月`
  return months === 1 ? 'one month' : `${months} months`
}
