import { createHash } from 'node:crypto'
import path from 'node:path'
import { InvalidArgumentError } from 'commander'
import { Failure } from '../failure.js'
import { CertificateArmorDocument, RegistryKeyDocument } from '../generated/operations.js'
import { configFolder } from '../registry/config-folder.js'
import { bytesInWords } from '../terminal/measure.js'
import { push } from '../transfer/push/push.js'
import { registryForPush } from '../transfer/push/registry-for-push.js'
import { walk } from '../transfer/push/source-file.js'
import { transferFailure } from '../transfer-words.js'
import { words } from '../words/local.js'
import { parallelFrom, transferScreen } from './transfer-screen.js'
export function pushCommand(shell) {
  return shell
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
    .addOption(
      shell
        .option('--asset <id>', words('asset that gets a new version', '新しい版を加える資産'))
        .makeOptionMandatory(),
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
    .addOption(shell.option('--note-ja <text>', words('what is new, in Japanese', '変更点 (日本語)')))
    .addOption(shell.option('--note-en <text>', words('what is new, in English', '変更点 (英語)')))
    .addOption(
      shell
        .option('--from <kind:versionId>', words('what it was made from; may be repeated', '元になった版。繰り返し可'))
        .argParser(addLineage)
        .default([], '–'),
    )
    .addOption(
      shell.option(
        '--original',
        words('a model made from nothing in this registry', 'このレジストリー内の何にも由来しないモデル'),
      ),
    )
    .addOption(shell.option('--no-publish', words('leave the version a draft', '下書きのまま公開しない')))
    .addOption(
      shell.option(
        '--anew',
        words(
          'give up what an earlier run sent, begin again with fresh keys',
          '以前の送信を破棄し、新しい鍵で最初から',
        ),
      ),
    )
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
    .action((files, options) => shell.run(options, (session) => pushFiles(session, files, options)))
}
async function pushFiles(session, given, options) {
  const files = await walk(given)
  const registry = await session.registry()
  const screen = transferScreen(session)
  const custody = options.custody === 'sealed' ? 'SEALED' : 'INSPECTABLE'
  try {
    const result = await push(
      {
        server: registry.server,
        assetId: options.asset,
        custody,
        ...((options.noteJa || options.noteEn) && { note: { ja: options.noteJa ?? '', en: options.noteEn ?? '' } }),
        files,
        wrapFor: custody === 'SEALED' ? await ownCertificate(registry, options) : await registryCertificate(registry),
        lineage: options.from,
        original: options.original ?? false,
        publish: options.publish,
        anew: options.anew ?? false,
        parallel: options.parallel,
        journalFolder: journalFolder(session, registry.server, options.asset, custody, given),
      },
      { registry: registryForPush(registry, session.signal), signal: session.signal, events: screen.events },
    )
    screen.clear()
    tell(session, result, files.length)
  } catch (error) {
    screen.clear()
    if (session.signal.aborted) throw interrupted()
    throw transferFailure(error)
  }
}
/** The same command finds the same journal: it is named after where, what and how. */
function journalFolder(session, server, asset, custody, given) {
  const what = JSON.stringify([server, asset, custody, ...given.map((each) => path.resolve(each)).sort()])
  const name = createHash('sha256').update(what).digest('hex').slice(0, 24)
  return path.join(configFolder(session.env), 'pushes', name)
}
async function registryCertificate(registry) {
  return (await registry.ask(RegistryKeyDocument, {})).registryKey.armored
}
async function ownCertificate(registry, options) {
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
function tell(session, result, fileCount) {
  const { output } = session
  const size = bytesInWords(result.plainBytes)
  output.result({ ...result, published: result.published ?? null, fileCount }, () =>
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
function interrupted() {
  return new Failure(
    'interrupted',
    words('Stopped. What was sent is kept.', '中断しました。送信済みの分は残っています。'),
    {
      next: words('Run the same command again to go on.', '同じコマンドをもう一度実行すると続きから再開します。'),
    },
  )
}
const edgeKinds = [
  'TRAINED_ON',
  'CONTINUED_PRETRAINED_FROM',
  'FINE_TUNED_FROM',
  'ADAPTER_OF',
  'MERGED_FROM',
  'QUANTIZED_FROM',
  'DISTILLED_FROM',
  'EVALUATED_ON',
  'DERIVED_FROM',
  'GENERATED_BY',
  'INDEX_BUILT_FROM',
  'DEPLOYED_AS',
]
/** `trained_on:…`, `trained-on:…` and `trainedOn:…` all mean the same. */
function addLineage(text, before) {
  const [word = '', originVersionId = ''] = text.split(/:(.*)/s)
  const wanted = word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase()
  const kind = edgeKinds.find((each) => each === wanted)
  if (!kind || originVersionId === '')
    throw new InvalidArgumentError(edgeKinds.map((each) => each.toLowerCase()).join(', '))
  return [...before, { kind, originVersionId }]
}
