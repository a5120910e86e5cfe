import { text } from 'node:stream/consumers'
import { isRefused } from '../graphql/answer.ts'
import { say } from '../graphql/messages/say.ts'
import { FirstOperator } from '../people/index.ts'
import { Passwords } from '../platform/identity/passwords.ts'
import { Spine } from '../spine/index.ts'
import { type AdminCommand, needed, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const firstOperator: AdminCommand = {
  name: 'first-operator',
  usage: `raireki-admin first-operator --email you@example.org --name-en "Taro Yamada" \\
      [--name-ja 山田太郎] [--organisation-en "…"] [--organisation-ja "…"] < password

  Makes the first account of an empty registry. The password is read from standard input.`,
  options: {
    email: { type: 'string' },
    'name-ja': { type: 'string', default: '' },
    'name-en': { type: 'string', default: '' },
    'organisation-ja': { type: 'string', default: '来歴 運用' },
    'organisation-en': { type: 'string', default: 'Raireki operations' },
  },
  run: async (values) => {
    const email = needed(values, 'email', 'the address to sign in with')
    const [ja, en] = [String(values['name-ja']), String(values['name-en'])]
    if (!ja && !en) throw new UsageError('--name-ja or --name-en is needed.')
    if (process.stdin.isTTY) console.error('Password (ends with Ctrl-D):')
    const password = (await text(process.stdin)).replace(/\r?\n$/, '')
    const organisation = { ja: String(values['organisation-ja']), en: String(values['organisation-en']) }
    await withDatabase(async ({ database, clock }) => {
      const operators = new FirstOperator(database, new Passwords(), new Spine(database, clock), clock)
      const result = await operators.register({ email, password, name: { ja, en }, organisation })
      if (isRefused<'NotPermitted' | 'PasswordLength'>(result)) {
        const somebody = 'This registry has people already: an operator among them can let others in.'
        throw new UsageError(result.code === 'NotPermitted' ? somebody : say('en', result.code, result.facts))
      }
      console.log(`${email} is the registry's first operator.`)
    })
  },
}
