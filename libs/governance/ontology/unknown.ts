import { type Flaw, flaw, quoted } from '../text/flaw.ts'
import type { Lang } from '../text/language.ts'
import { wordList } from '../text/wording.ts'
import { releasesIn } from './combine.ts'
import { readDiseaseCode, systemOf } from './disease-code.ts'
import { type Ontology, wordDisease } from './ontology.ts'

const MOST_FLAWS = 20
const MOST_EXAMPLES = 3

/**
 * Codes that their own system does not list, each where it was written and with what would do. Such a code is a slip of
 * the pen, or comes from another release: nobody can say which disease is meant, even where it could be matched. Of a system that is not loaded nobody here knows what it has: its codes stay.
 *
 * @example
 * unknownDiseases(['ICD10:A10'], { research: { diseases: ['A10'] } }, ICD10)[0]?.path // 'research.diseases.0'
 */
export function unknownDiseases(codes: readonly string[], written: unknown, ontology: Ontology): readonly Flaw[] {
  return [...new Set(codes)]
    .filter((code) => ontology.systems.has(systemOf(code)) && !ontology.lists(code))
    .slice(0, MOST_FLAWS)
    .map((code) => {
      const [path, found] = writtenAs(written, code) ?? ['diseases', code]
      const near = examplesNear(code, ontology)
      return flaw(
        path,
        'unknownCode',
        says(quoted(found), near, ontology, 'ja'),
        says(quoted(found), near, ontology, 'en'),
      )
    })
}

/**
 * The systems of these codes that nobody has loaded, so that nothing can be told of what lies within what. A slice of an
 * ontology has only the codes that were asked about; what its release names is loaded all the same.
 */
export function unloadedSystems(codes: readonly string[], ontology: Ontology): readonly string[] {
  const releases = releasesIn(ontology.release).map((release) => release.toLowerCase())
  const isLoaded = (system: string) =>
    ontology.systems.has(system) || releases.some((release) => release.startsWith(`${system.toLowerCase()}/`))
  return [...new Set(codes.filter((code) => code.includes(':')).map(systemOf))].filter((system) => !isLoaded(system))
}

function says(found: string, near: readonly string[], ontology: Ontology, lang: Lang): string {
  const examples = wordList(
    near.map((code) => wordDisease(code, lang, ontology)),
    lang,
    'or',
  )
  if (lang === 'ja') {
    const advice = '疾患を検索して選ぶか、より広い疾患のコードにしてください。'
    return `「${found}」という疾患コードはありません（${ontology.release}）。${advice}${examples ? `近いもの：${examples}。` : ''}`
  }
  const advice = 'Look the disease up, or give the code of a broader one.'
  return `There is no disease “${found}” in ${ontology.release}. ${advice}${examples ? ` Close to it: ${examples}.` : ''}`
}

/** Diseases whose codes begin as this one does, as far as any do. */
function examplesNear(code: string, ontology: Ontology): readonly string[] {
  const start = systemOf(code).length + 1
  for (let end = code.length - 1; end > start; end -= 1) {
    const prefix = code.slice(0, end)
    const near = ontology.search(code.slice(start, end), 'en', 20).filter((found) => found.code.startsWith(prefix))
    if (near.length > 0) return near.slice(0, MOST_EXAMPLES).map((found) => found.code)
  }
  return []
}

/** Where among the diseases of a document a code stands, and how it was spelt there. */
function writtenAs(document: unknown, code: string, path = ''): readonly [string, string] | undefined {
  if (typeof document === 'string') {
    const isDisease = /(^|\.)diseases?(\.|$)/.test(path)
    return isDisease && readDiseaseCode(document) === code ? [path, document] : undefined
  }
  if (typeof document !== 'object' || document === null) return undefined
  for (const [key, value] of Object.entries(document)) {
    const found = writtenAs(value, code, path === '' ? key : `${path}.${key}`)
    if (found) return found
  }
  return undefined
}
