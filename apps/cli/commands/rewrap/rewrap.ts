import { isVaultError, type PrivateKey, readHeader, rewrap } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure, failureFrom } from '../../failure.ts'
import { CompleteRewrapDocument, OpenRewrapsDocument, type OpenRewrapsQuery } from '../../generated/operations.ts'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../../keys/passphrase.ts'
import { granted } from '../../registry/answer.ts'
import type { Registry } from '../../registry/registry.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { transferFailure } from '../../transfer-words.ts'
import { words } from '../../words/local.ts'
import { upTo } from '../paging.ts'
import { inLanguage } from '../shared-words.ts'

interface RewrapOptions extends CommonOptions, PassphraseOptions {
  readonly key?: string
  readonly list?: boolean
}

type Task = OpenRewrapsQuery['rewrapTasks']['edges'][number]['node']

/** More open tasks than this are done by running the command again. */
const AT_MOST = 1_000

export function rewrapCommand(shell: Shell): Command {
  return shell
    .command(
      'rewrap',
      words(
        'Of versions you sealed: wraps their key for everybody whose request was approved. Your private key stays here.',
        '封緘した版の鍵を、承認された利用者に向けて包み直します。秘密鍵は端末から出ません。',
      ),
      [
        ['raireki rewrap', words('does all that is asked', '依頼をすべて済ませます')],
        ['raireki rewrap --list', words('only shows what is asked', '依頼を見るだけ')],
      ],
    )
    .addOption(shell.option('--list', words('do nothing, list the tasks', '依頼を一覧するだけ')))
    .addOption(
      shell.option('--key <file>', words('your private key (default: those kept here)', '秘密鍵 (既定: 手元の鍵)')),
    )
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .action((options: RewrapOptions) => shell.run(options, (session) => rewrapAll(session, options)))
}

async function rewrapAll(session: Session, options: RewrapOptions): Promise<void> {
  const registry = await session.registry()
  const tasks = await openTasks(registry)
  const { output } = session
  if (options.list || tasks.length === 0) {
    output.result(tasks.map(facts), () =>
      tasks.length === 0
        ? output.say(words('Nobody waits for a key of yours.', '包み直しの依頼はありません。'))
        : table(tasks.map((task) => row(task, session))),
    )
    return
  }
  const keys = await ownKeys(session, tasks, options)
  const done: Task[] = []
  const failed: { task: Task; failure: Failure }[] = []
  for (const task of tasks) {
    // One that fails is no reason to let the others wait.
    try {
      await rewrapOne(registry, task, keys)
      done.push(task)
    } catch (error) {
      failed.push({ task, failure: failureFrom(transferFailure(error)) })
    }
  }
  output.result(
    { done: done.map(facts), failed: failed.map(({ task, failure }) => ({ ...facts(task), code: failure.code })) },
    () =>
      [
        ...(done.length > 0 ? [table(done.map((task) => row(task, session)))] : []),
        output.say(
          words(
            `${done.length} of ${tasks.length} keys were wrapped; those grantees can pull now.`,
            `${tasks.length} 件中 ${done.length} 件を包み直しました。受け取れるようになりました。`,
          ),
        ),
      ].join('\n'),
  )
  if (failed[0]) throw failed[0].failure
}

async function openTasks(registry: Registry): Promise<Task[]> {
  const found = await upTo(
    AT_MOST,
    async (first, after) => (await registry.ask(OpenRewrapsDocument, { first, after })).rewrapTasks,
  )
  // Without its header a task is one that the person waits for, not one to be done.
  return found.filter(({ header, isWanted }) => header !== null && isWanted)
}

/** The key that was named, or those kept here that some task's header is for. */
async function ownKeys(session: Session, tasks: readonly Task[], options: RewrapOptions): Promise<PrivateKey[]> {
  const passphrase = passphraseFor(session, options)
  if (options.key !== undefined) return [await readPrivateKeyFile(options.key, passphrase)]
  const ring = new KeyRing(session.env)
  const kept = await ring.list()
  if (kept.length === 0) throw noPrivateKey(recipientsOf(tasks[0]!).join(', '), ring.folder)
  const keys: PrivateKey[] = []
  for (const { privateKeyFile } of kept) keys.push(await readPrivateKeyFile(privateKeyFile, passphrase))
  return keys
}

async function rewrapOne(registry: Registry, task: Task, keys: readonly PrivateKey[]): Promise<void> {
  const source = Buffer.from(task.header!, 'base64')
  let wrapped: Uint8Array | undefined
  let wrong: unknown
  for (const key of keys) {
    try {
      wrapped = await rewrap(source, key, task.certificate.armored)
      break
    } catch (error) {
      if (!isVaultError(error, 'WrongKey')) throw error
      wrong = error
    }
  }
  if (!wrapped) throw wrong
  const input = { taskId: task.id, header: Buffer.from(wrapped).toString('base64') }
  granted((await registry.ask(CompleteRewrapDocument, { input })).completeRewrap)
}

function recipientsOf({ header }: Task): string[] {
  return readHeader(Buffer.from(header ?? '', 'base64')).recipients.map(({ keyId }) => keyId)
}

function facts({ id, grant, version, certificate }: Task) {
  return { taskId: id, grantId: grant.id, versionId: version.id, fingerprint: certificate.fingerprint }
}

function row({ version, grant, certificate }: Task, { output }: Session): string[] {
  return [
    `${output.paint('bold', inLanguage(version.asset.title, output.lang))} v${version.number}`,
    inLanguage(grant.person.name, output.lang),
    output.paint('dim', certificate.fingerprint),
  ]
}
