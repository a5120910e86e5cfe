import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Profile, readCertificate } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { RegistryKeyDocument } from '../generated/operations.ts'
import type { PassphraseOptions } from '../keys/passphrase.ts'
import { neededSigner } from '../keys/signing.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { type Packed, pack } from '../transfer/pack/pack.ts'
import { packed as shardsOf } from '../transfer/shards/pack-shards.ts'
import { walk } from '../transfer/source/source-file.ts'
import { interrupted, transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { journalFolder } from './journal-folder.ts'
import { transferScreen } from './transfer-screen.ts'
import { addVersionOptions, anewOption, profileOption, shardsOption, type VersionOptions } from './version-options.ts'

interface PackOptions extends CommonOptions, VersionOptions, PassphraseOptions {
  readonly asset: string
  readonly to: string
  readonly registryCertificate?: string
  readonly key?: string
  readonly profile: Profile
  readonly custody: 'inspectable' | 'sealed'
  readonly shards?: number
  readonly anew?: boolean
}

export function packCommand(shell: Shell): Command {
  const command = shell
    .command(
      'pack',
      words(
        'Seals files onto a disk that goes to the registry by courier: encrypted, listed and signed. Resumes when run again.',
        '配送する媒体に、ファイルを暗号化・一覧化・署名して書き込みます。再実行で続きから書き込みます。',
      ),
      [
        ['raireki pack ./ct-scans --asset <id> --to /media/disk', words('a whole folder', 'フォルダーごと')],
        [
          'raireki pack ./ct-scans --asset <id> --to /media/disk --registry-certificate registry.asc',
          words('on a machine without a network', 'ネットワークのない端末で'),
        ],
      ],
    )
    .argument('<files...>', shell.say(words('a folder, or files', 'フォルダーまたはファイル')))
    .addOption(
      shell
        .option('--asset <id>', words('asset that gets a new version', '新しい版を加える資産'))
        .makeOptionMandatory(),
    )
    .addOption(shell.option('--to <disk>', words('where the disk is mounted', '媒体の場所')).makeOptionMandatory())
    .addOption(
      shell
        .option(
          '--custody <mode>',
          words(
            'inspectable: the registry can inspect and deliver at once; sealed: only the signing key opens it',
            'inspectable: 検査と即時提供が可能、sealed: 署名する鍵でしか開けない',
          ),
        )
        .choices(['inspectable', 'sealed'])
        .default('inspectable'),
    )
    .addOption(
      shell.option(
        '--registry-certificate <file>',
        words(
          'the registry’s certificate (default: asked of the registry)',
          '登録簿の証明書 (既定: 登録簿に問い合わせ)',
        ),
      ),
    )
    .addOption(
      shell.option(
        '--key <file>',
        words('private key that signs (default: the one kept here)', '署名する秘密鍵 (既定: 手元の鍵)'),
      ),
    )
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .addOption(profileOption(shell))
    .addOption(shardsOption(shell))
    .addOption(anewOption(shell))
  return addVersionOptions(command, shell).action((files: string[], options: PackOptions) =>
    shell.run(options, (session) => packFiles(session, files, options)),
  )
}

async function packFiles(session: Session, given: readonly string[], options: PackOptions): Promise<void> {
  const { asset: assetId, to: disk, custody, profile, shards } = options
  const walked = await walk(given)
  const registry = await registryFor(session, options)
  const { sign, fingerprint, certificate } = await neededSigner(session, options.key, options)
  const screen = transferScreen(session)
  const folder = journalFolder(session, [registry.fingerprint, assetId, custody, path.resolve(disk)], shards, given)
  try {
    const packed = await pack(
      {
        assetId,
        custody,
        profile,
        note: { ja: options.noteJa ?? '', en: options.noteEn ?? '' },
        lineage: options.from.map(({ kind, originVersionId }) => ({ kind, originVersionId: String(originVersionId) })),
        original: options.original ?? false,
        packer: fingerprint,
        files: shards === undefined ? walked : await shardsOf(walked, shards, folder),
        disk,
        registry: registry.fingerprint,
        wrapFor: custody === 'sealed' ? certificate : registry.armored,
        sign,
        packedAt: new Date(),
        anew: options.anew ?? false,
        journalFolder: folder,
      },
      { signal: session.signal, events: screen.events },
    )
    screen.clear()
    tell(session, packed)
  } catch (error) {
    screen.clear()
    if (session.signal.aborted) throw interrupted()
    throw transferFailure(error)
  }
}

async function registryFor(session: Session, options: PackOptions) {
  if (options.registryCertificate === undefined) {
    return (await (await session.registry()).ask(RegistryKeyDocument, {})).registryKey
  }
  const armored = await readFile(options.registryCertificate, 'utf8')
  const reading = await readCertificate(armored, new Date())
  if (reading.ok) return { fingerprint: reading.certificate.fingerprint, armored }
  throw new Failure('badInput', words(reading.message, reading.message), { code: reading.code })
}

function tell(session: Session, packed: Packed): void {
  const { folder, seal, files, bytes } = packed
  const size = bytesInWords(bytes)
  session.output.result(packed, () =>
    session.output.say(
      words(
        `Packed ${files} files (${size}) into ${folder}.\nSeal ${seal}\nWrite the seal on the papers that go with the disk; the operators compare it. They run: raireki-admin receive <folder>`,
        `${files} ファイル (${size}) を ${folder} に書き込みました。\n封印番号 ${seal}\n番号を媒体に添える書類に書いてください。運用担当者が照合します: raireki-admin receive <フォルダー>`,
      ),
    ),
  )
}
