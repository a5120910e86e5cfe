import 'reflect-metadata'
import { callFrom, languageIn } from './admin/calling.ts'
import { UsageError } from './admin/command.ts'
import { languageOf } from './admin/language.ts'
import { explainTrouble } from './trouble.ts'

const args = process.argv.slice(2)
const language = languageOf({ lang: languageIn(args) })

async function main(): Promise<void> {
  const call = callFrom(args)
  if ('shows' in call) return console.log(call.shows[language])
  await call.command.run({ ...call.values, lang: language }, call.operands)
}

await main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.said[language] : explainTrouble(error, language))
  process.exit(error instanceof UsageError ? 2 : 1)
})
