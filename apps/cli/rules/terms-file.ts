import { readFile } from 'node:fs/promises'
import { importConsentCodes, importOdrl, type Parsed, readTerms, type Terms } from '@raireki/governance'
import type { Lang } from '../words/local.ts'
import { accepted, readJsonFile } from './json-file.ts'

/** Terms in any shape we read: our JSON, a DUOS DataUse, ODRL in JSON-LD, or a line of consent codes such as `GRU-NPU`. */
export async function readTermsFile(file: string, lang: Lang): Promise<Terms> {
  return accepted(await readAnyShape(file), file, lang)
}

async function readAnyShape(file: string): Promise<Parsed<Terms>> {
  if (file !== '-' && /\.(txt|codes)$/.test(file)) return importConsentCodes((await readFile(file, 'utf8')).trim())
  const json = await readJsonFile(file)
  if (typeof json === 'string') return importConsentCodes(json)
  if (Array.isArray(json) && json.every((each) => typeof each === 'string')) return importConsentCodes(json)
  if (json !== null && typeof json === 'object' && '@context' in json) return importOdrl(json)
  return readTerms(json)
}
