import 'reflect-metadata'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { openDatabaseHome } from './database-home.ts'
import { isRefused } from './graphql/answer.ts'
import { say as sayMessage } from './graphql/messages/say.ts'
import { FirstOperator, type FirstOperatorCommand } from './people/index.ts'
import { Clock } from './platform/clock/clock.ts'
import { Passwords } from './platform/identity/passwords.ts'
import { Database } from './platform/prisma/database.ts'
import { Spine } from './spine/index.ts'
import { explainTrouble } from './trouble.ts'

const USAGE = `raireki-admin: what an operator does beside the running registry

  raireki-admin first-operator --email you@example.org --name-en "Taro Yamada" \\
      [--name-ja 山田太郎] [--organisation-en "…"] [--organisation-ja "…"] < password

  Makes the first account of an empty registry. The password is read from standard input.
  It uses the same environment as the service (RAIREKI_DATA, DATABASE_URL, …).`

const OPTIONS = {
  email: { type: 'string' },
  'name-ja': { type: 'string', default: '' },
  'name-en': { type: 'string', default: '' },
  'organisation-ja': { type: 'string', default: '来歴 運用' },
  'organisation-en': { type: 'string', default: 'Raireki operations' },
  help: { type: 'boolean', default: false },
} as const

async function firstOperator(command: FirstOperatorCommand): Promise<void> {
  const config = readConfig()
  const home = await openDatabaseHome(config, console.error)
  const database = new Database({ serviceUrl: home.serviceUrl, serviceRole: home.serviceRole, poolSize: 2 })
  try {
    const clock = new Clock()
    const operators = new FirstOperator(database, new Passwords(), new Spine(database, clock), clock)
    const result = await operators.register(command)
    if (isRefused<'NotPermitted' | 'PasswordLength'>(result)) {
      const somebody = 'This registry has people already: an operator among them can let others in.'
      throw new UsageError(result.code === 'NotPermitted' ? somebody : sayMessage('en', result.code, result.facts))
    }
    console.log(`${command.email} is the registry's first operator.`)
  } finally {
    await database.onApplicationShutdown()
    // A server that was already there belongs to the running registry.
    if (!home.adopted) await home.stop()
  }
}

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help || positionals.length === 0) return console.log(USAGE)
  if (positionals[0] !== 'first-operator') throw new UsageError(`There is no command «${positionals[0]}».\n\n${USAGE}`)
  if (!values.email) throw new UsageError('--email is needed.')
  if (!values['name-ja'] && !values['name-en']) throw new UsageError('--name-ja or --name-en is needed.')
  if (process.stdin.isTTY) console.error('Password (ends with Ctrl-D):')
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  await firstOperator({
    email: values.email,
    password,
    name: { ja: values['name-ja'], en: values['name-en'] },
    organisation: { ja: values['organisation-ja'], en: values['organisation-en'] },
  })
}

await main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : explainTrouble(error))
  process.exit(error instanceof UsageError ? 2 : 1)
})
