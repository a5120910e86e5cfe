import type { Bilingual, Lang } from '../text/language.ts'

/** One part of a purpose in words, with the field it comes from. */
export type PurposeLine = { readonly field: string; readonly text: string }

export type Says = Bilingual

export const line = (field: string, says: Says, lang: Lang): PurposeLine => ({ field, text: says[lang] })

export function answer(field: string, value: boolean | undefined, yes: Says, no: Says, lang: Lang): PurposeLine[] {
  return value === undefined ? [] : [line(field, value ? yes : no, lang)]
}

/** A line for each of a list, under `field.0`, `field.1` and so on, so that a comma in one does not look like two. */
export function eachLine<T>(
  field: string,
  items: readonly T[] | undefined,
  says: (item: T) => Says,
  lang: Lang,
): PurposeLine[] {
  return (items ?? []).map((item, index) => line(`${field}.${index}`, says(item), lang))
}

/** A name somebody wrote, set apart from our own words. */
export const named = (name: string, lang: Lang): string => (lang === 'ja' ? `「${name}」` : `“${name}”`)
