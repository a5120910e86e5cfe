import { readFile } from 'node:fs/promises'
import { entryLeafHash, openCheckpoint, parseEntry, parseVerifier, readProof, verifyProof } from '@raireki/ledger'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { words } from '../words/local.ts'
import { verifyManifest } from './verify-manifest.ts'

interface VerifyOptions extends CommonOptions {
  readonly key?: string
  readonly certificate?: string
  readonly signature?: string
  readonly files?: string
  readonly entry?: string
  readonly leaf?: string
}

export function verifyCommand(shell: Shell): Command {
  return shell
    .command(
      'verify',
      words(
        'Checks a ledger proof, or a signed manifest and the files it describes, with no network and no trust in the server.',
        '台帳の証明、または署名されたマニフェストとそのファイルを、通信もサーバーへの信頼もなしに検証します。',
      ),
      [
        [
          'raireki verify grant.tlog-proof --key "registry.example+1a2b3c4d+A…" --entry grant.json',
          words('is this entry in the log that key signed?', 'その鍵が署名した台帳に項目があるか'),
        ],
        [
          'raireki verify manifest.json --certificate hospital.asc --files ./data',
          words('are these the files that the hospital signed?', '病院が署名したとおりのファイルか'),
        ],
      ],
    )
    .argument(
      '<file>',
      shell.say(words('a C2SP tlog-proof, or a manifest', 'C2SP tlog-proof またはマニフェストのファイル')),
    )
    .addOption(
      shell.option(
        '--key <key>',
        words('proof: the ledger’s verifier key, or a file that holds it', '証明: 台帳の検証鍵、またはそのファイル'),
      ),
    )
    .addOption(
      shell.option(
        '--certificate <file>',
        words('manifest: the certificate of who should have signed it', 'マニフェスト: 署名者であるはずの証明書'),
      ),
    )
    .addOption(
      shell.option(
        '--signature <file>',
        words(
          'manifest: its signature (default: the same name with .asc)',
          'マニフェスト: 署名 (既定: .asc を付けた名前)',
        ),
      ),
    )
    .addOption(
      shell.option(
        '--files <folder>',
        words('manifest: where its files lie', 'マニフェスト: ファイルのあるフォルダー'),
      ),
    )
    .addOption(shell.option('--entry <file>', words('the entry’s canonical JSON', '項目の正準 JSON')))
    .addOption(
      shell
        .option('--leaf <hash>', words('the leaf hash instead, hexadecimal', '代わりに葉のハッシュ (16進)'))
        .conflicts('entry'),
    )
    .action((proof: string, options: VerifyOptions) => shell.run(options, (session) => verify(session, proof, options)))
}

async function verify(session: Session, file: string, options: VerifyOptions): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (text.startsWith('{')) return verifyManifest(session, { file, text, ...options })
  if (options.key === undefined) throw noKey()
  const verifier = believed(parseVerifier(await keyText(options.key))).verifier
  const leaf = await leafOf(options)
  const checkpoint = believed(openCheckpoint(believed(readProof(text)).checkpoint, [verifier])).checkpoint
  if (leaf === undefined) throw nothingToVerify()
  const { index } = believed(verifyProof(text, leaf, [verifier]))
  const { origin, size } = checkpoint
  session.output.result(
    { verified: true, origin, index, size, root: Buffer.from(checkpoint.root).toString('base64') },
    () =>
      session.output.say(
        words(
          `It holds: entry ${index} is in the log ${origin}, as signed at ${size} entries.`,
          `検証できました: 項目 ${index} は、${size} 件の時点で署名された台帳 ${origin} に含まれています。`,
        ),
      ),
  )
}

async function leafOf({ entry, leaf }: VerifyOptions): Promise<Uint8Array | undefined> {
  if (leaf !== undefined) {
    if (/^[0-9a-f]{64}$/i.test(leaf)) return Buffer.from(leaf, 'hex')
    throw new Failure('badInput', words('A leaf hash is 64 hexadecimal digits.', '葉のハッシュは16進64桁です。'), {
      code: 'leafHash',
    })
  }
  if (entry === undefined) return undefined
  const canonical = (await readFile(entry, 'utf8')).replace(/\n$/, '')
  believed(parseEntry(canonical))
  return entryLeafHash(canonical)
}

async function keyText(key: string): Promise<string> {
  if (/^[^\s+]+\+[0-9a-f]{8}\+\S+$/.test(key)) return key
  return (await readFile(key, 'utf8')).trim()
}

type Belief = { readonly refused: false } | { readonly refused: true; readonly code: string; readonly message: string }

/** What was checked, or the reason not to believe it: a refusal, with exit code 1. */
function believed<Checked extends Belief>(checked: Checked): Extract<Checked, { refused: false }> {
  if (!checked.refused) return checked as Extract<Checked, { refused: false }>
  const what = words(`Do not believe it: ${checked.message}`, `信用できません: ${checked.message}`)
  throw new Failure('refused', what, { code: checked.code })
}

function noKey(): Failure {
  return new Failure('badInput', words('Whose ledger is it to be in?', 'どの台帳の証明ですか。'), {
    code: 'noKey',
    next: words('Give the ledger’s verifier key with --key.', '--key で台帳の検証鍵を指定してください。'),
  })
}

function nothingToVerify(): Failure {
  return new Failure('badInput', words('Which entry is it to be the proof of?', 'どの項目の証明ですか。'), {
    code: 'noEntry',
    next: words(
      'Give the entry with --entry, or its hash with --leaf.',
      '--entry で項目を、または --leaf でハッシュを指定してください。',
    ),
  })
}
