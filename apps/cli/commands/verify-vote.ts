import { readFile } from 'node:fs/promises'
import { readVoteRecord } from '@raireki/governance'
import { isVaultError, verifyDetached } from '@raireki/vault'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { vaultSentence, vaultWords } from '../vault-words.ts'
import { words } from '../words/local.ts'

interface VerifyOptions extends CommonOptions {
  readonly signature?: string
  readonly certificate?: string
}

type Proof = { readonly record: string; readonly signature: string | null; readonly certificate: string | null }

export function verifyVoteCommand(shell: Shell): Command {
  return shell
    .command(
      'verify-vote',
      words(
        'Checks the signature under a vote with no network and no trust in the server.',
        '投票の署名を、通信もサーバーへの信頼もなしに検証します。',
      ),
      [
        ['raireki verify-vote vote-0190a….json', words('a proof saved from a review', '審査から保存した証拠')],
        [
          'raireki verify-vote record.json --signature record.json.asc --certificate member.asc',
          words('record, signature and certificate apart', '記録・署名・証明書を別々に'),
        ],
      ],
    )
    .argument('<file>', shell.say(words('a saved proof, or the record alone', '保存した証拠、または記録だけ')))
    .addOption(shell.option('--signature <file>', words('the detached signature', '分離署名')))
    .addOption(shell.option('--certificate <file>', words('the voter’s certificate', '委員の証明書')))
    .action((file: string, options: VerifyOptions) => shell.run(options, (session) => verify(session, file, options)))
}

async function verify(session: Session, file: string, options: VerifyOptions): Promise<void> {
  const { record, signature, certificate } = await proofFrom(await readFile(file, 'utf8'), options)
  const said = readVoteRecord(record)
  if (!said) throw notAVote(file)
  if (signature === null || certificate === null) throw notSigned()
  const { fingerprint, signedAt } = await checked(record, signature, certificate)
  const { choice, request, voter, at } = said
  const otherwise = said.items.flatMap((item) => (item.choice ? [`${item.version}: ${item.choice}`] : []))
  const apart = otherwise.length > 0 ? ` (${otherwise.join(', ')})` : ''
  session.output.result({ verified: true, fingerprint, signedAt, ...said }, () =>
    session.output.say(
      words(
        `It holds: ${fingerprint} signed at ${signedAt.toISOString()}.\nRequest #${request.number}, round ${request.round}: ${choice}${apart}, by ${voter}, at ${at}.`,
        `検証できました: ${fingerprint} が ${signedAt.toISOString()} に署名しています。\n申請 #${request.number}（${request.round}回目）: ${choice}${apart}、委員 ${voter}、${at}`,
      ),
    ),
  )
}

/** A saved proof holds all three; a record alone needs the other two beside it. */
async function proofFrom(text: string, { signature, certificate }: VerifyOptions): Promise<Proof> {
  if (readVoteRecord(text)) {
    return {
      record: text,
      signature: signature === undefined ? null : await readFile(signature, 'utf8'),
      certificate: certificate === undefined ? null : await readFile(certificate, 'utf8'),
    }
  }
  try {
    const saved = JSON.parse(text) as Partial<Proof>
    const own = (value: unknown) => (typeof value === 'string' ? value : null)
    return {
      record: own(saved.record) ?? '',
      signature: own(saved.signature),
      // Whoever knows the member's certificate from elsewhere need not believe the one in the file.
      certificate: certificate === undefined ? own(saved.certificate) : await readFile(certificate, 'utf8'),
    }
  } catch {
    return { record: '', signature: null, certificate: null }
  }
}

async function checked(record: string, signature: string, certificate: string) {
  try {
    return await verifyDetached(new TextEncoder().encode(record), signature, certificate)
  } catch (error) {
    if (!isVaultError(error)) throw error
    const { en, ja } = vaultSentence(error)
    throw new Failure('refused', words(`Do not believe it. ${en}`, `信用できません。${ja}`), {
      code: error.code,
      cause: error,
      next: vaultWords[error.code].next,
    })
  }
}

function notAVote(file: string): Failure {
  return new Failure(
    'badInput',
    words(`${file} is not the record of a vote.`, `${file} は投票の記録ではありません。`),
    {
      code: 'notAVote',
      next: words(
        'Save a proof with: raireki review show <id> --save-votes <folder>',
        '証拠の保存: raireki review show <id> --save-votes <folder>',
      ),
    },
  )
}

function notSigned(): Failure {
  return new Failure(
    'refused',
    words(
      'This vote was not signed with a key, so there is nothing that could be checked.',
      'この投票は鍵で署名されていないため、検証できるものがありません。',
    ),
    { code: 'NotSigned' },
  )
}
