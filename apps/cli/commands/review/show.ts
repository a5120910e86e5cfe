import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { type Choice, ShowReviewDocument, type ShowReviewQuery, type SignedBy } from '../../generated/operations.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Output } from '../../terminal/output.ts'
import { table } from '../../terminal/table.ts'
import { type Words, words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'

const choiceInWords: Record<Choice, Words> = {
  APPROVE: words('approve', '賛成'),
  REJECT: words('reject', '反対'),
  ABSTAIN: words('abstain', '棄権'),
}

const signedInWords: Record<SignedBy, Words> = {
  OPENPGP: words('OpenPGP signature', 'OpenPGP 署名'),
  REAUTHENTICATED: words('password given again', 'パスワード再確認'),
  SESSION: words('signed in only', 'サインインのみ'),
}

interface ShowOptions extends CommonOptions {
  readonly saveVotes?: string
}

export function showReviewCommand(shell: Shell): Command {
  return shell
    .command(
      'show',
      words(
        'Shows one review: seats, votes, and what is still missing.',
        '一つの審査の席、票、足りないものを示します。',
      ),
    )
    .argument('<id>', shell.say(words('id of the review', '審査の ID')))
    .addOption(
      shell.option(
        '--save-votes <folder>',
        words('write each vote with its signature, for verify-vote', '各票を署名とともに保存（verify-vote 用）'),
      ),
    )
    .action((id: string, options: ShowOptions) => shell.run(options, (session) => show(session, id, options)))
}

async function show(session: Session, id: string, { saveVotes }: ShowOptions): Promise<void> {
  const { review } = await (await session.registry()).ask(ShowReviewDocument, { id })
  if (saveVotes !== undefined) await save(review.votes, saveVotes)
  session.output.result(review, () => reviewInWords(review, session.output))
}

/** One file a vote, with all that checking it needs. */
async function save(votes: ShowReviewQuery['review']['votes'], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { id, record, signature, certificate } of votes) {
    const proof = `${JSON.stringify({ record, signature, certificate }, null, 2)}\n`
    await writeFile(path.join(folder, `vote-${id}.json`), proof)
  }
}

function reviewInWords(review: ShowReviewQuery['review'], output: Output): string {
  const title = `${inLanguage(review.panel.name, output.lang)}  #${review.request.number} ${output.paint('bold', review.request.project)}`
  const { approve, reject, abstain } = review.tally
  const tally = output.say(
    words(
      `${approve} for, ${reject} against, ${abstain} abstained`,
      `賛成 ${approve}、反対 ${reject}、棄権 ${abstain}`,
    ),
  )
  const itemIds = review.itemStandings.map(({ item }) => item.id)
  const items = review.itemStandings.map(({ item: { version }, standing }, index) => [
    String(index + 1),
    `${inLanguage(version.asset.title, output.lang)} v${version.number}`,
    standing,
  ])
  const votes = review.votes.map((vote) => [
    inLanguage(vote.voter.name, output.lang),
    [
      output.say(choiceInWords[vote.choice]),
      ...vote.exceptions.map(
        ({ item, choice }) => `${itemIds.indexOf(item.id) + 1}: ${output.say(choiceInWords[choice])}`,
      ),
    ].join(', '),
    output.say(signedInWords[vote.signedBy]),
    vote.comment,
  ])
  const demands = review.conditions.map(({ text, dueDays }) => [
    '-',
    inLanguage(text, output.lang),
    dueDays ? output.say(words(`within ${dueDays} days`, `${dueDays}日以内`)) : '',
  ])
  const comments = review.comments.map(({ author, text }) => [inLanguage(author.name, output.lang), text])
  return [
    `${title}\n${review.standing}\n${tally}`,
    items.length > 1 ? table(items) : '',
    table(votes),
    table(demands),
    table(comments),
    review.viewerMayNotVote?.message ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
