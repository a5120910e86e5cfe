import type { Bilingual, Lang } from '../text/language.ts'
import type { FoundDisease } from './ontology.ts'

/** A disease as it can be looked for: its names in both languages, and other words that people know it by. */
export type SearchableDisease = {
  readonly code: string
  readonly label: Bilingual
  readonly otherWords?: readonly string[]
}

type Indexed = { readonly disease: SearchableDisease; readonly code: string; readonly names: readonly string[] }

/** One spelling for letters and kana of any width, in small letters, and for cancer, which Japanese writes in three ways. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/癌|ガン/g, 'がん')
    .trim()

/**
 * Looks through diseases for words that all occur in a code or in a name, in either language. The whole name or code
 * comes first, then what begins with the words, then the rest by length, since short names are the general ones.
 */
export function searcherOf(diseases: () => readonly SearchableDisease[]) {
  let index: readonly Indexed[] | undefined
  return (text: string, lang: Lang, limit: number): readonly FoundDisease[] => {
    const words = plain(text).split(/\s+/).filter(Boolean)
    if (words.length === 0) return []
    index ??= diseases().map((disease) => ({
      disease,
      code: plain(disease.code),
      names: [disease.label.ja, disease.label.en, ...(disease.otherWords ?? [])].map(plain),
    }))
    const whole = words.join(' ')
    const found: { rank: number; length: number; entry: Indexed }[] = []
    for (const entry of index) {
      const rank = rankOf(entry, words, whole)
      if (rank !== undefined) found.push({ rank, length: entry.names[1]?.length ?? 0, entry })
    }
    found.sort((a, b) => a.rank - b.rank || a.length - b.length || (a.entry.code < b.entry.code ? -1 : 1))
    return found.slice(0, limit).map(({ entry }) => ({ code: entry.disease.code, label: entry.disease.label[lang] }))
  }
}

function rankOf({ code, names }: Indexed, words: readonly string[], whole: string): number | undefined {
  const local = code.slice(code.indexOf(':') + 1)
  if (code === whole || local === whole) return 0
  if (names.includes(whole)) return 1
  if (code.startsWith(whole) || local.startsWith(whole) || names.some((name) => name.startsWith(whole))) return 2
  return names.some((name) => words.every((word) => name.includes(word))) ? 3 : undefined
}
