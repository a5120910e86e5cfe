import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { WhoAmIDocument } from '../../generated/operations.ts'
import { KeyRing, readPrivateKeyFile } from '../../keys/key-ring.ts'
import { newPassphrase, type PassphraseOptions } from '../../keys/passphrase.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { countFrom } from '../catalogue.ts'
import { inLanguage } from '../shared-words.ts'
import { confirmWith } from './confirm.ts'
import { registerArmored } from './register.ts'

interface NewKeyOptions extends CommonOptions, PassphraseOptions {
  readonly name?: string
  readonly email?: string
  readonly validDays: number
  readonly register: boolean
}

export function newKeyCommand(shell: Shell): Command {
  return shell
    .command(
      'new',
      words(
        'Makes a key pair here registers its certificate and confirms it. The private key stays on this machine.',
        'この端末で鍵の組を作り、証明書を登録して本人確認まで済ませます。秘密鍵は端末から出ません。',
      ),
      [
        ['raireki key new', words('asks for a passphrase', 'パスフレーズを尋ねます')],
        [
          'raireki key new --no-register --name "Sato" --email sato@example.jp',
          words('without a registry', '登録せずに作るだけ'),
        ],
      ],
    )
    .addOption(
      shell.option('--name <name>', words('name in the certificate (yours at the registry)', '証明書に載せる名前')),
    )
    .addOption(
      shell.option('--email <address>', words('e-mail address in the certificate', '証明書に載せるメールアドレス')),
    )
    .addOption(
      shell.option('--valid-days <days>', words('how long it is valid', '有効日数')).default(730).argParser(countFrom),
    )
    .addOption(
      shell.option('--passphrase-stdin', words('read the passphrase from stdin', 'パスフレーズを標準入力から読む')),
    )
    .addOption(shell.option('--no-register', words('do not register the certificate', '証明書を登録しない')))
    .action((options: NewKeyOptions) => shell.run(options, (session) => newKey(session, options)))
}

async function newKey(session: Session, options: NewKeyOptions): Promise<void> {
  const { name, email } = await ownerOf(session, options)
  const passphrase = await newPassphrase(session, options)
  const keys = new KeyRing(session.env)
  const kept = await keys.make({ name, email, validDays: options.validDays, ...(passphrase && { passphrase }) })
  const certificate = options.register
    ? await confirmWith(
        session,
        await registerArmored(session, await readFile(kept.certificateFile, 'utf8')),
        await readPrivateKeyFile(kept.privateKeyFile, async () => passphrase),
      )
    : undefined
  session.output.result({ ...kept, locked: passphrase !== undefined, certificate: certificate ?? null }, () =>
    [
      kept.fingerprint,
      session.output.say(words(`  private key   ${kept.privateKeyFile}`, `  秘密鍵   ${kept.privateKeyFile}`)),
      session.output.say(words(`  certificate   ${kept.certificateFile}`, `  証明書   ${kept.certificateFile}`)),
    ].join('\n'),
  )
  session.output.remark(
    words(
      'Keep a copy of the private key: without it nobody can open what is encrypted to it.',
      '秘密鍵の控えを取ってください。失うと、宛てられたデータは誰にも開けません。',
    ),
  )
}

async function ownerOf(session: Session, options: NewKeyOptions): Promise<{ name: string; email: string }> {
  if (options.name && options.email) return { name: options.name, email: options.email }
  const { me } = await (await session.registry()).ask(WhoAmIDocument, {})
  const name = options.name ?? (me && inLanguage(me.person.name, session.lang)) ?? ''
  return { name, email: options.email ?? me?.person.email ?? '' }
}
