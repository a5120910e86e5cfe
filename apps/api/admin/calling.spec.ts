import { callFrom, languageIn } from './calling.ts'
import { type AdminCommand, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'

/** What somebody is told who called it so; running a command that lacks something does nothing before it says so. */
async function told(...args: string[]): Promise<UsageError['said']> {
  try {
    const call = callFrom(args)
    if ('shows' in call) return call.shows
    await call.command.run(call.values, call.operands)
  } catch (error) {
    if (error instanceof UsageError) return error.said
    throw error
  }
  throw new Error('It was not called wrongly')
}

describe('calling raireki-admin', () => {
  it.each([
    [['receive'], 'Name the folder of the shipment', '配送のフォルダー'],
    [['receive', '/media/disk'], '--by is needed', '--by を指定してください'],
    [['receive', '--colour', 'red'], 'There is no option --colour', '--colour というオプションはありません'],
    [['receive', '/media/disk', '--by'], '--by needs a value', '--by には値が必要です'],
    [['backup', '--without-keys=yes'], '--without-keys takes no value', '--without-keys に値は付けられません'],
    [['backup'], '--to is needed: the folder for the backup', 'バックアップ先のフォルダー'],
    [['restore'], '--from is needed', '--from を指定してください'],
    [['import-ontology'], 'Name the file', 'ファイルを指定してください'],
    [['first-operator'], '--email is needed', '--email を指定してください'],
    [['first-operator', '--email', 'a@example.org'], '--name-ja or --name-en', '--name-ja か --name-en'],
    [['recieve'], 'There is no command “recieve”', '「recieve」というコマンドはありません'],
  ])('is told in both languages what is wrong: %s', async (args, en, ja) => {
    const said = await told(...args)
    expect(said.en).toContain(en)
    expect(said.ja).toContain(ja)
  })

  it.each(COMMANDS.map((command): [string, AdminCommand] => [command.name, command]))(
    'is helped in both languages: %s',
    async (name, { usage }) => {
      expect(await told(name, '--help')).toEqual(usage)
      expect((await told('--help')).ja).toContain(usage.ja)
      for (const said of Object.values(usage)) expect(said).toMatch(new RegExp(`^raireki-admin ${name}`))
      expect(usage.ja).toMatch(/[ぁ-ん].*[。]$/)
      // Both name the same options.
      const options = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].sort()
      expect(options(usage.ja)).toEqual(options(usage.en))
    },
  )

  it('finds the language wherever it stands, and whatever else cannot be read', () => {
    expect(languageIn(['receive', '--colour', '--lang', 'ja'])).toBe('ja')
    expect(languageIn(['--lang=en', 'backup'])).toBe('en')
    expect(languageIn(['backup'])).toBeUndefined()
    expect(callFrom(['--lang', 'ja', 'verify-store'])).toMatchObject({ command: { name: 'verify-store' } })
  })
})
