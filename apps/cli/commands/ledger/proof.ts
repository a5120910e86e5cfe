import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import { LedgerProofDocument } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface ProofOptions extends CommonOptions {
  readonly out?: string
  readonly entryOut?: string
}

export function proofCommand(shell: Shell): Command {
  return shell
    .command(
      'proof',
      words(
        'Fetches the proof that an entry is in the ledger, to be checked anywhere.',
        '項目が台帳にあることの証明を取得します。検証はどこでもできます。',
      ),
      [
        [
          'raireki ledger proof <entryId> --out grant.tlog-proof --entry-out grant.json',
          words('then: raireki verify', '続けて raireki verify'),
        ],
      ],
    )
    .argument('<entryId>', shell.say(words('id of the entry', '項目の ID')))
    .addOption(shell.option('--out <file>', words('write the proof there', '証明の保存先')))
    .addOption(
      shell.option('--entry-out <file>', words('write the entry’s canonical JSON there', '項目の正準 JSON の保存先')),
    )
    .action((entryId: string, options: ProofOptions) =>
      shell.run(options, (session) => proof(session, entryId, options)),
    )
}

async function proof(session: Session, entryId: string, options: ProofOptions): Promise<void> {
  const { ledgerEntry, inclusionProof, ledgerKey } = await (await session.registry()).ask(LedgerProofDocument, {
    entryId,
  })
  if (!inclusionProof) {
    throw new Failure(
      'conflict',
      words('The entry has no place in the tree yet.', 'この項目はまだ木に加えられていません。'),
      {
        code: 'notSequenced',
        next: words('Ask again in a second.', '少し待ってからもう一度実行してください。'),
      },
    )
  }
  if (options.out) await writeFile(options.out, inclusionProof.document)
  if (options.entryOut) await writeFile(options.entryOut, ledgerEntry.canonical)
  session.output.result({ entry: ledgerEntry, proof: inclusionProof, ledgerKey }, () =>
    options.out
      ? `${ledgerEntry.title}\n${session.output.say(words('key', '鍵'))}  ${ledgerKey}`
      : inclusionProof.document.trimEnd(),
  )
}
