import { readFile } from 'node:fs/promises'
import { type Parsed, type ReadTerms, readTermsText, type Terms } from '@raireki/governance'
import type { Lang } from '../words/local.ts'
import { accepted, stdinText } from './json-file.ts'

/** Terms in any shape we read: our JSON, a DUOS DataUse, ODRL in JSON-LD, or a line of consent codes such as `GRU-NPU`. */
export async function readTermsFile(file: string, lang: Lang): Promise<Terms> {
  return (await readAnyTerms(file, lang)).terms
}

/** The same, with what of the file meant nothing here. */
export async function readAnyTerms(file: string, lang: Lang): Promise<ReadTerms> {
  const parsed: Parsed<ReadTerms> = readTermsText(file === '-' ? await stdinText() : await readFile(file, 'utf8'))
  return accepted(parsed, file, lang)
}
