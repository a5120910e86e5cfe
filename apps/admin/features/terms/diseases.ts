import { useDebouncedValue } from '@mantine/hooks'
import { type DiseaseNode, ICD10, icd10Entries, type Ontology, slicedOntology, systemOf } from '@raireki/governance'
import { useMemo } from 'react'
import { useAnswer } from '../../app/answer.tsx'
import { currentLanguage } from '../../app/language.ts'
import { DiseaseSliceDocument, DiseasesDocument } from '../../generated/operations.ts'

/**
 * Diseases enough to match and name these codes by, in the browser. ICD-10 is here whole; of what operators put in force,
 * the registry sends the part that decides, so that both come to the same verdict.
 */
export function useDiseasesFor(codes: readonly string[]): Ontology {
  // A new list with the same codes is asked about once.
  const wanted = [...new Set(codes)]
    .filter((code) => !ICD10.has(code))
    .sort()
    .join(' ')
  const foreign = useMemo(() => wanted.split(' ').filter(Boolean), [wanted])
  const { data } = useAnswer(DiseaseSliceDocument, { codes: foreign }, { pause: foreign.length === 0 })
  return useMemo(() => {
    if (foreign.length === 0) return ICD10
    // Until the registry has answered, nobody here can say that it has not loaded a system.
    if (!data) return { ...ICD10, systems: new Set([...ICD10.systems, ...foreign.map(systemOf)]) }
    const { release, diseases } = data.diseaseSlice
    return slicedOntology(diseases as DiseaseNode[], release) ?? ICD10
  }, [data, foreign])
}

/** Codes and names by what somebody typed: ICD-10 at once, what the registry knows beside it a moment later. */
export function useDiseaseSearch(text: string): { readonly code: string; readonly label: string }[] {
  const language = currentLanguage()
  const [settled] = useDebouncedValue(text.trim(), 200)
  const { data } = useAnswer(DiseasesDocument, { text: settled, first: 30 }, { pause: settled.length < 2 })
  return useMemo(() => {
    const wanted = text.trim()
    if (wanted === '')
      return icd10Entries()
        .slice(0, 40)
        .map(({ code, label }) => ({ code, label: label[language] }))
    const beside = settled === wanted ? (data?.diseases ?? []) : []
    const found = [...ICD10.search(wanted, language, 30), ...beside.filter(({ code }) => !ICD10.has(code))]
    return found.map(({ code, label }) => ({ code, label }))
  }, [text, settled, data, language])
}
