import { readFile } from 'node:fs/promises'
import type { Flaw, Parsed } from '@raireki/governance'
import { Failure } from '../failure.ts'
import { type Lang, words } from '../words/local.ts'

/** Reads a JSON document from a file, or from stdin where the file is `-`. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = file === '-' ? await stdinText() : await readFile(file, 'utf8')
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const detail = (error as Error).message
    throw new Failure(
      'badInput',
      words(`${file} is not valid JSON: ${detail}`, `${file} は正しい JSON ではありません: ${detail}`),
      { code: 'notJson' },
    )
  }
}

export async function stdinText(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The value that was read, or everything that is wrong with the document, field by field. */
export function accepted<Value>(parsed: Parsed<Value>, file: string, lang: Lang): Value {
  if (parsed.ok) return parsed.value
  throw flawed(parsed.flaws, file, lang)
}

function flawed(flaws: readonly Flaw[], file: string, lang: Lang): Failure {
  const lines = (spoken: Lang) => flaws.map(({ path, message }) => `  ${path || '.'}: ${message[spoken]}`).join('\n')
  return new Failure(
    'badInput',
    words(`${file} cannot be used:\n${lines('en')}`, `${file} は使えません:\n${lines('ja')}`),
    {
      code: 'flawed',
      facts: { flaws: flaws.map(({ path, code, message }) => ({ path, code, message: message[lang] })) },
    },
  )
}
