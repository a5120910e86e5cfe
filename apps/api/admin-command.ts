import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { UsageError, type Values } from './admin/command.ts'
import { COMMANDS } from './admin/commands.ts'
import { explainTrouble } from './trouble.ts'

const USAGE = `raireki-admin: what an operator does beside the running registry

${COMMANDS.map(({ usage }) => `  ${usage}\n`).join('\n')}
  All use the same environment as the service (RAIREKI_DATA, DATABASE_URL, …).`

async function main(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined || name === '--help' || name === 'help') return console.log(USAGE)
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) throw new UsageError(`There is no command «${name}».\n\n${USAGE}`)
  const options = { ...command.options, help: { type: 'boolean', default: false } } as const
  const { values, positionals } = parsed(rest, options)
  if (values.help) return console.log(command.usage)
  await command.run(values, positionals)
}

function parsed(args: string[], options: (typeof COMMANDS)[number]['options']) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { values: values as Values, positionals }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : explainTrouble(error))
  process.exit(error instanceof UsageError ? 2 : 1)
})
