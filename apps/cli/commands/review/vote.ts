import { readFile, writeFile } from 'node:fs/promises'
import { signDetached } from '@raireki/vault'
import { Argument, type Command } from 'commander'
import { Failure } from '../../failure.ts'
import { CastVoteDocument, type Choice, VoteRecordDocument } from '../../generated/operations.ts'
import { readPrivateKeyFile } from '../../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../../keys/passphrase.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { askSecret, canAsk } from '../../terminal/prompt.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { exceptionsIn, type ItemException } from './exceptions.ts'
import { reviewRow } from './words.ts'

interface VoteOptions extends CommonOptions, PassphraseOptions {
  readonly comment: string
  readonly condition: readonly string[]
  readonly restrict: readonly string[]
  readonly except: readonly string[]
  readonly key?: string
  readonly password?: boolean
  readonly saveRecord?: string
  readonly record?: string
  readonly signature?: string
}

type Condition = { text: { ja: string; en: string } } | { restriction: string }
type Said = {
  reviewId: string
  choice: Choice
  exceptions: ItemException[]
  comment: string
  conditions: Condition[]
}

export function voteCommand(shell: Shell): Command {
  const choice = new Argument('<choice>', shell.say(words('how you vote', '票'))).choices([
    'approve',
    'reject',
    'abstain',
  ])
  return shell
    .command('vote', words('Casts or changes your vote in a review.', '審査で投票し、または票を変えます。'), [
      [
        'raireki review vote <id> approve --key me.asc --comment "..."',
        words('signed with your OpenPGP key', 'OpenPGP 鍵で署名する'),
      ],
      [
        'raireki review vote <id> approve --except 2=reject --restrict ai.distil=forbidden',
        words('all but the second item, and no distilling', '2件目を除いて承認し、蒸留は認めない'),
      ],
      [
        'raireki review vote <id> approve --save-record vote.json',
        words(
          'sign elsewhere: gpg --armor --detach-sign vote.json',
          '別の場所で署名: gpg --armor --detach-sign vote.json',
        ),
      ],
      [
        'raireki review vote <id> approve --record vote.json --signature vote.json.asc',
        words('and bring the signature', 'その署名で投票する'),
      ],
    ])
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .addArgument(choice)
    .addOption(shell.option('--comment <text>', words('why', '理由')).default('', '–'))
    .addOption(
      shell
        .option('--condition <text>', words('what an approval demands; may be repeated', '承認の条件（繰り返し可）'))
        .default([], '–')
        .argParser((text: string, all: string[]) => [...all, text]),
    )
    .addOption(
      shell
        .option(
          '--restrict <restriction>',
          words('how an approval narrows the terms; may be repeated', '承認に付ける利用条件の制限（繰り返し可）'),
        )
        .default([], '–')
        .argParser((text: string, all: string[]) => [...all, text]),
    )
    .addOption(
      shell
        .option(
          '--except <item=choice>',
          words('vote otherwise on one item; may be repeated', '1件だけ異なる票を投じる（繰り返し可）'),
        )
        .default([], '–')
        .argParser((text: string, all: string[]) => [...all, text]),
    )
    .addOption(shell.option('--key <file>', words('private key to sign with', '署名に使う秘密鍵')))
    .addOption(
      shell.option(
        '--passphrase-stdin',
        words('read the key’s passphrase from stdin', '鍵のパスフレーズを標準入力から読む'),
      ),
    )
    .addOption(
      shell
        .option('--password', words('sign by giving your password again', 'パスワードの再入力で署名する'))
        .conflicts(['key', 'signature']),
    )
    .addOption(
      shell.option('--save-record <file>', words('only write what is to be signed', '署名する記録を書き出すだけ')),
    )
    .addOption(shell.option('--record <file>', words('the record that was signed', '署名した記録')))
    .addOption(shell.option('--signature <file>', words('detached signature over it', 'その分離署名')).conflicts('key'))
    .action((reviewId: string, given: Lowercase<Choice>, options: VoteOptions) => {
      const conditions = [
        ...options.condition.map((text) => ({ text: { ja: text, en: text } })),
        ...options.restrict.map((restriction) => ({ restriction })),
      ]
      const choice = given.toUpperCase() as Choice
      return shell.run(options, async (session) => {
        const exceptions = await exceptionsIn(session, reviewId, options.except)
        await vote(session, { reviewId, choice, exceptions, comment: options.comment, conditions }, options)
      })
    })
}

async function vote(session: Session, said: Said, options: VoteOptions): Promise<void> {
  if (options.saveRecord !== undefined) {
    await writeFile(options.saveRecord, await recordOf(session, said))
    session.output.result({ record: options.saveRecord }, () =>
      session.output.say(
        words(
          `Wrote ${options.saveRecord}. Sign it within fifteen minutes.`,
          `${options.saveRecord} を書き出しました。15分以内に署名してください。`,
        ),
      ),
    )
    return
  }
  const proof = await proofOf(session, said, options)
  const answer = await (await session.registry()).ask(CastVoteDocument, { input: { ...said, ...proof } })
  const review = granted(answer.castVote)
  session.output.result(review, () => table([reviewRow(review, session.output)]))
}

/** How the vote is made the voter's own, as the options say. */
async function proofOf(session: Session, said: Said, options: VoteOptions) {
  const { key, record, signature } = options
  if (key !== undefined) {
    // The key is opened first: one that does not open should cost no question to the registry.
    const privateKey = await readPrivateKeyFile(key, passphraseFor(session, options))
    const text = await recordOf(session, said)
    return { record: text, signature: await signDetached(new TextEncoder().encode(text), privateKey) }
  }
  if (signature !== undefined) {
    if (record === undefined) throw recordMissing()
    const [text, armored] = await Promise.all([readFile(record, 'utf8'), readFile(signature, 'utf8')])
    return { record: text, signature: armored }
  }
  if (!options.password) return {}
  const given = session.env.RAIREKI_PASSWORD
  if (given !== undefined) return { password: given }
  if (!canAsk()) throw passwordMissing()
  return { password: await askSecret(session.output.say(words('Your password: ', 'パスワード: '))) }
}

async function recordOf(session: Session, said: Said): Promise<string> {
  const answer = await (await session.registry()).ask(VoteRecordDocument, { input: said })
  return granted(answer.voteRecord).text
}

function recordMissing(): Failure {
  return new Failure('badInput', words('Which record does the signature belong to?', 'どの記録の署名ですか。'), {
    code: 'noRecord',
    next: words('Give it with --record.', '--record で指定してください。'),
  })
}

function passwordMissing(): Failure {
  return new Failure('badInput', words('There is nobody to ask for the password.', 'パスワードを尋ねられません。'), {
    code: 'noPassword',
    next: words(
      'Set RAIREKI_PASSWORD, or run it in a terminal.',
      'RAIREKI_PASSWORD を設定するか、端末で実行してください。',
    ),
  })
}
