import { text } from 'node:stream/consumers'
import { isRefused } from '../graphql/answer.ts'
import { inBoth } from '../graphql/messages/say.ts'
import { FirstOperator } from '../people/index.ts'
import { Passwords } from '../platform/identity/passwords.ts'
import { Spine } from '../spine/index.ts'
import { type AdminCommand, needed, UsageError } from './command.ts'
import { languageOf } from './language.ts'
import { withDatabase } from './with-database.ts'

const somebody = {
  en: 'This registry has people already: an operator among them can let others in.',
  ja: 'この登録簿にはすでに利用者がいます。運用担当者が、ほかの人を登録できます。',
}

export const firstOperator: AdminCommand = {
  name: 'first-operator',
  usage: {
    en: `raireki-admin first-operator --email you@example.org --name-en "Taro Yamada" \\
      [--name-ja 山田太郎] [--organisation-en "…"] [--organisation-ja "…"] < password

  Makes the first account of an empty registry. The password is read from standard input.`,
    ja: `raireki-admin first-operator --email you@example.org --name-ja 山田太郎 \\
      [--name-en "Taro Yamada"] [--organisation-ja "…"] [--organisation-en "…"] < password

  空の登録簿に最初のアカウントを作ります。パスワードは標準入力から読みます。`,
  },
  options: {
    email: { type: 'string' },
    'name-ja': { type: 'string', default: '' },
    'name-en': { type: 'string', default: '' },
    'organisation-ja': { type: 'string', default: '来歴 運用' },
    'organisation-en': { type: 'string', default: 'Raireki operations' },
  },
  run: async (values) => {
    const email = needed(values, 'email', { en: 'the address to sign in with', ja: 'サインインに使うアドレス' })
    const language = languageOf(values)
    const [ja, en] = [String(values['name-ja']), String(values['name-en'])]
    if (!ja && !en) {
      throw new UsageError({
        en: '--name-ja or --name-en is needed.',
        ja: '--name-ja か --name-en を指定してください。',
      })
    }
    if (process.stdin.isTTY)
      console.error(language === 'ja' ? 'パスワード（Ctrl-D で終わり）：' : 'Password (ends with Ctrl-D):')
    const password = (await text(process.stdin)).replace(/\r?\n$/, '')
    const organisation = { ja: String(values['organisation-ja']), en: String(values['organisation-en']) }
    await withDatabase(async ({ database, clock }) => {
      const operators = new FirstOperator(database, new Passwords(), new Spine(database, clock), clock)
      const result = await operators.register({ email, password, name: { ja, en }, organisation })
      if (isRefused<'NotPermitted' | 'PasswordLength'>(result)) {
        throw new UsageError(result.code === 'NotPermitted' ? somebody : inBoth(result.code, result.facts))
      }
      console.log(
        language === 'ja'
          ? `${email} を登録簿の最初の運用担当者として登録しました。`
          : `${email} is the registry's first operator.`,
      )
    })
  },
}
