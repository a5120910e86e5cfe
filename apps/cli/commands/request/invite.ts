import type { Command } from 'commander'
import { InviteMemberDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'

interface InviteOptions extends CommonOptions {
  readonly part: string
}

export function inviteCommand(shell: Shell): Command {
  return shell
    .command(
      'invite',
      words(
        'Invites somebody to the research team of a draft; they read and accept the terms themselves.',
        '下書きの研究チームに人を招待します。招待された人は自分で利用条件を読んで承諾します。',
      ),
      [
        [
          'raireki request invite <id> sato@hospital.example --part "Statistics"',
          words('writes to them, and prints the link', '本人に通知し、リンクを示す'),
        ],
      ],
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .argument('<email>', shell.say(words('their mail address', '招待する人のメールアドレス')))
    .addOption(shell.option('--part <text>', words('what they do in the team', 'チームでの役割')).default('', '–'))
    .action((id: string, email: string, options: InviteOptions) =>
      shell.run(options, (session) => invite(session, id, email, options)),
    )
}

async function invite(session: Session, requestId: string, email: string, { part }: InviteOptions): Promise<void> {
  const registry = await session.registry()
  const { inviteMember } = await registry.ask(InviteMemberDocument, { input: { requestId, email, part } })
  const { member, token } = granted(inviteMember)
  const link = `${registry.server}/invitations/${token}`
  const { output } = session
  output.result({ member, link }, () => `${output.paint('dim', member.id)}  ${member.email}  ${link}`)
  output.remark(
    words(
      'The link is shown this once. Only who is registered under that address can use it.',
      'リンクは今だけ表示されます。使えるのは、そのアドレスで登録された本人だけです。',
    ),
  )
}
