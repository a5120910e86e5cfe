import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ATTACHMENT_BYTES } from '@raireki/governance'
import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface AttachOptions extends CommonOptions {
  readonly name?: string
}

export function attachCommand(shell: Shell): Command {
  return shell
    .command(
      'attach',
      words(
        'Adds a PDF to a request, or as evidence of what is owed.',
        '申請に PDF を添付します。履行の証拠にも使えます。',
      ),
      [
        [
          'raireki request attach <id> approval.pdf',
          words('prints the id by which answers and evidence name it', '回答や証拠で使う ID を示す'),
        ],
      ],
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .argument('<file>', shell.say(words('a PDF of at most 25 MB', '25 MB までの PDF')))
    .addOption(
      shell.option('--name <name>', words('what it is called (default: the file’s name)', '名前 (既定: ファイル名)')),
    )
    .action((id: string, file: string, options: AttachOptions) =>
      shell.run(options, (session) => attach(session, id, file, options)),
    )
}

async function attach(session: Session, request: string, file: string, options: AttachOptions): Promise<void> {
  const content = await readFile(file)
  if (content.length > ATTACHMENT_BYTES) {
    throw new Failure('refused', words(`${file} is larger than 25 MB.`, `${file} は 25 MB を超えています。`), {
      code: 'AttachmentTooLarge',
      next: words('Split it, or make its pictures smaller.', '分割するか、画像を小さくしてください。'),
    })
  }
  const registry = await session.registry()
  const name = options.name ?? path.basename(file)
  const added = await registry.attach({ request, name }, content)
  session.output.result(added, () => `${session.output.paint('dim', added.id)}  ${added.name}`)
}
