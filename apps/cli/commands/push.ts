import type { Profile } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { CertificateArmorDocument, RegistryKeyDocument } from '../generated/operations.ts'
import { manifestSigner, type SigningOptions } from '../keys/signing.ts'
import type { Registry } from '../registry/registry.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { type PushResult, push } from '../transfer/push/push.ts'
import { registryForPush } from '../transfer/push/registry-for-push.ts'
import { packed } from '../transfer/shards/pack-shards.ts'
import { walk } from '../transfer/source/source-file.ts'
import { interrupted, transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'
import { awaitInspection, tellInspection } from './inspection.ts'
import { journalFolder } from './journal-folder.ts'
import { parallelFrom, transferScreen } from './transfer-screen.ts'
import { addVersionOptions, anewOption, profileOption, shardsOption, type VersionOptions } from './version-options.ts'

interface PushOptions extends CommonOptions, VersionOptions, SigningOptions {
  readonly profile: Profile
  readonly shards?: number
  readonly asset?: string
  readonly dataset?: string
  readonly custody: 'inspectable' | 'sealed'
  readonly publish: boolean
  readonly anew?: boolean
  readonly certificate?: string
  readonly parallel: number
}

export function pushCommand(shell: Shell): Command {
  const command = shell
    .command(
      'push',
      words(
        'Encrypts files here and pushes them as the next version of an asset. Resumes when run again.',
        'ファイルを手元で暗号化し、資産の次の版として送ります。中断しても再実行で続きから送ります。',
      ),
      [
        ['raireki push ./discharge-summaries --asset <id>', words('a whole folder', 'フォルダーごと')],
        [
          'raireki push model.safetensors --asset <id> --from fine_tuned_from:<versionId>',
          words('a model and what it was made from', 'モデルとその元'),
        ],
        [
          'raireki push ./data --asset <id> --custody sealed --no-publish',
          words('sealed, published later', '封緘し、公開は後で'),
        ],
      ],
    )
    .argument('<files...>', shell.say(words('a folder, or files', 'フォルダーまたはファイル')))
    .addOption(shell.option('--asset <id>', words('asset that gets a new version', '新しい版を加える資産')))
    .addOption(
      shell.option('--dataset <id>', words('the same, for a dataset', '同上 (データセットの場合)')).conflicts('asset'),
    )
    .addOption(
      shell
        .option(
          '--custody <mode>',
          words(
            'inspectable: the registry can inspect and deliver at once; sealed: only you hold the key',
            'inspectable: 検査と即時提供が可能、sealed: 鍵は提供者だけが持つ',
          ),
        )
        .choices(['inspectable', 'sealed'])
        .default('inspectable'),
    )
    .addOption(profileOption(shell))
    .addOption(shardsOption(shell))
    .addOption(
      shell.option(
        '--sign <file>',
        words(
          'private key that signs the manifest (default: the one kept here)',
          'マニフェストに署名する秘密鍵 (既定: 手元の鍵)',
        ),
      ),
    )
    .addOption(shell.option('--no-sign', words('publish without a signature', '署名せずに公開する')))
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
  return addVersionOptions(command, shell)
    .addOption(shell.option('--no-publish', words('leave the version a draft', '下書きのまま公開しない')))
    .addOption(anewOption(shell))
    .addOption(
      shell.option(
        '--certificate <fingerprint>',
        words('sealed: which of your certificates', 'sealed のときに使う自分の証明書'),
      ),
    )
    .addOption(
      shell
        .option('--parallel <count>', words('how many parts at a time', '同時に送る数'))
        .argParser(parallelFrom)
        .default(4),
    )
    .action((files: string[], options: PushOptions) =>
      shell.run(options, (session) => pushFiles(session, files, options)),
    )
}

async function pushFiles(session: Session, given: readonly string[], options: PushOptions): Promise<void> {
  const assetId = assetOf(options)
  const walked = await walk(given)
  const registry = await session.registry()
  const screen = transferScreen(session)
  const to = [registry.server, assetId, options.custody.toUpperCase()]
  const folder = journalFolder(session, to, options.shards, given)
  const files = options.shards === undefined ? walked : await packed(walked, options.shards, folder)
  const sign = options.publish ? await manifestSigner(session, registry, options) : undefined
  const custody = options.custody === 'sealed' ? ('SEALED' as const) : ('INSPECTABLE' as const)
  try {
    const result = await push(
      {
        server: registry.server,
        assetId,
        custody,
        profile: options.profile,
        ...((options.noteJa || options.noteEn) && { note: { ja: options.noteJa ?? '', en: options.noteEn ?? '' } }),
        files,
        wrapFor: custody === 'SEALED' ? await ownCertificate(registry, options) : await registryCertificate(registry),
        lineage: options.from,
        original: options.original ?? false,
        publish: options.publish,
        ...(sign && { sign }),
        anew: options.anew ?? false,
        parallel: options.parallel,
        journalFolder: folder,
      },
      { registry: registryForPush(registry, session.signal), signal: session.signal, events: screen.events },
    )
    screen.clear()
    const { versionId } = result
    const inspection = result.published ? await awaitInspection(session, registry, versionId) : undefined
    tell(session, result, files.length, inspection ?? null)
    if (inspection) tellInspection(session, versionId, inspection)
  } catch (error) {
    screen.clear()
    if (error instanceof Failure && error.outcome === 'interrupted') throw error
    if (session.signal.aborted) throw interrupted()
    throw transferFailure(error)
  }
}

function assetOf({ asset, dataset }: PushOptions): string {
  const given = asset ?? dataset
  if (given !== undefined) return given
  throw new Failure('badInput', words('Which asset gets the new version?', 'どの資産の版ですか。'), {
    code: 'noAsset',
    next: words('Name it with --asset; see raireki catalogue.', '--asset で指定してください (raireki catalogue)。'),
  })
}

async function registryCertificate(registry: Registry): Promise<string> {
  return (await registry.ask(RegistryKeyDocument, {})).registryKey.armored
}

async function ownCertificate(registry: Registry, options: PushOptions): Promise<string> {
  const { me } = await registry.ask(CertificateArmorDocument, {})
  const wanted = options.certificate?.replace(/\s/g, '').toUpperCase() ?? ''
  const fitting = (me?.certificates ?? []).filter((each) => !each.revokedAt && each.fingerprint.endsWith(wanted))
  const [only] = fitting
  if (only && fitting.length === 1) return only.armored
  throw new Failure(
    'badInput',
    words(`${fitting.length} of your certificates would do.`, `該当する証明書が ${fitting.length} 件あります。`),
    {
      code: 'whichCertificate',
      next: words(
        'Name one with --certificate; see raireki key list.',
        '--certificate で一つ指定してください (raireki key list)。',
      ),
    },
  )
}

function tell(session: Session, result: PushResult, fileCount: number, inspection: object | null): void {
  const { output } = session
  const size = bytesInWords(result.plainBytes)
  if (result.alreadyThere) {
    output.remark(
      words(
        'Just these files are there already, unchanged, and nothing was sent. With --anew they become another version.',
        'これらのファイルは変更されておらず、すでに登録済みのため、何も送信していません。--anew を付けると別の版になります。',
      ),
    )
  }
  output.result({ ...result, published: result.published ?? null, fileCount, inspection }, () =>
    result.published
      ? output.say(
          words(
            `Published version ${result.versionNumber} (${fileCount} files, ${size}).\n${result.versionId}\n${result.digest}`,
            `第${result.versionNumber}版を公開しました (${fileCount} ファイル、${size})。\n${result.versionId}\n${result.digest}`,
          ),
        )
      : output.say(
          words(
            `Version ${result.versionNumber} is complete and still a draft (${fileCount} files, ${size}). Push again without --no-publish to publish it.\n${result.versionId}`,
            `第${result.versionNumber}版の送信が終わりました。まだ下書きです (${fileCount} ファイル、${size})。--no-publish なしで再度 push すると公開されます。\n${result.versionId}`,
          ),
        ),
  )
}
