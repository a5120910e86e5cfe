import { readFileSync } from 'node:fs'
import { program } from './program.ts'
import { Shell } from './shell/shell.ts'
import { runCli } from './testing/run-cli.ts'
import { version } from './version.ts'
import { chooseLang, type Lang } from './words/local.ts'

function helpOf(lang: Lang, ...names: string[]): string {
  let command = program(new Shell(lang, {}, new AbortController().signal))
  for (const name of names) command = command.commands.find((each) => each.name() === name) ?? command
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 })
  command.outputHelp()
  return text
}

describe('help', () => {
  it.each(['en', 'ja'] as const)('lists the commands and exit codes in %s', (lang) => {
    expect(helpOf(lang)).toMatchSnapshot()
  })

  it.each(['en', 'ja'] as const)('explains push with examples in %s', (lang) => {
    expect(helpOf(lang, 'push')).toMatchSnapshot()
  })

  it.each(['en', 'ja'] as const)('explains pull with examples in %s', (lang) => {
    expect(helpOf(lang, 'pull')).toMatchSnapshot()
  })

  it('describes every command in both languages', () => {
    const visit = (command: ReturnType<typeof program>): string[] => [
      command.description(),
      ...command.options.map(({ description }) => description),
      ...command.commands.flatMap(visit),
    ]
    const spoken = (lang: Lang) => visit(program(new Shell(lang, {}, new AbortController().signal)))
    for (const text of spoken('en'))
      expect(text).toMatch(/^[\x20-\x7e’–“”…()（）\u5229\u7528\u7533\u8acb\u8a31\u8afe]+$/)
    for (const text of spoken('ja')) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/)
  })
})

describe('the language', () => {
  it('is the one asked for, then that of the environment, then English', () => {
    expect(chooseLang(['whoami', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' })).toBe('en')
    expect(chooseLang(['--lang=ja', 'whoami'], {})).toBe('ja')
    expect(chooseLang(['whoami'], { LANG: 'ja_JP.UTF-8' })).toBe('ja')
    expect(chooseLang(['whoami'], { LANG: 'C' })).toBe('en')
  })
})

describe('a mistake on the command line', () => {
  it('says what is wrong and what to do, with exit code 2', async () => {
    const ran = await runCli(['push', 'x'])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('Which asset gets the new version?')
    expect(ran.stderr).toContain('--asset')
  })

  it('suggests the command that was meant', async () => {
    const ran = await runCli(['psuh', '--lang', 'ja'])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('コマンド psuh はありません')
    expect(ran.stderr).toContain('push')
  })

  it('is one JSON document with --json', async () => {
    const ran = await runCli(['show', '--json'])
    expect(ran.status).toBe(2)
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: 'usage', exitCode: 2 } })
  })

  it('shows no stack trace unless one is asked for', async () => {
    const plain = await runCli(['terms', 'explain', '/does/not/exist'])
    expect(plain.stderr).not.toContain('    at ')
    const debugging = await runCli(['terms', 'explain', '/does/not/exist'], { env: { RAIREKI_DEBUG: '1' } })
    expect(debugging.stderr).toContain('ENOENT')
  })
})

describe('somebody who is not signed in', () => {
  it('is told so with exit code 3', async () => {
    const ran = await runCli(['whoami'])
    expect(ran.status).toBe(3)
    expect(ran.stderr).toContain('raireki sign-in')
  })
})

it('says the version of its package', async () => {
  const text = readFileSync(new URL('./package.json', import.meta.url), 'utf8')
  expect(JSON.parse(text).version).toBe(version)
  expect((await runCli(['--version'])).stdout.trim()).toBe(version)
})
