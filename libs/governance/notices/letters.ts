import type { Lang } from '../text/index.ts'

/** What a letter says; to whom it goes is the sender's business. */
export type LetterText = { readonly subject: string; readonly body: string }

/** A sentence and the address it leads to. */
export type LetterLine = { readonly sentence: string; readonly link?: string | undefined }

/** Longer than this a digest is no digest: the rest is in the inbox. */
const LONGEST_DIGEST = 50
const LONGEST_SUBJECT = 90

/** A letter about one thing that happened. */
export function noticeLetter(to: string, line: LetterLine, inbox: string, lang: Lang): LetterText {
  const body = [greeting(to, lang), lineText(line), foot(inbox, lang)].join('\n\n')
  return { subject: subjectOf(line.sentence), body }
}

/** One letter about everything that waited for it. */
export function digestLetter(to: string, lines: readonly LetterLine[], inbox: string, lang: Lang): LetterText {
  const shown = lines.slice(0, LONGEST_DIGEST)
  const left = lines.length - shown.length
  const rest = lang === 'ja' ? `ほか${left}件は受信箱でご覧ください。` : `${left} more are in your inbox.`
  const subject = lang === 'ja' ? `本日のお知らせ（${lines.length}件）` : `Your notices of the day (${lines.length})`
  const body = [greeting(to, lang), ...shown.map(lineText), ...(left > 0 ? [rest] : []), foot(inbox, lang)]
  return { subject: subjectOf(subject), body: body.join('\n\n') }
}

/** A letter to somebody who may not be registered yet. */
export function invitationLetter(
  invitation: { readonly inviter: string; readonly project: string; readonly link: string; readonly until?: string },
  lang: Lang,
): LetterText {
  const { inviter, project, link, until } = invitation
  return lang === 'ja'
    ? {
        subject: subjectOf(`研究チームへの招待：${project}`),
        body: [
          `${inviter}さんから、医療データ利用申請「${project}」の研究チームに招待されました。`,
          '次のアドレスを開き、利用条件を確認のうえ、参加するか回答してください。',
          link,
          ...(until ? [`この招待は ${until} まで有効です。`] : []),
          'お心当たりのない場合は、このメールを破棄してください。',
        ].join('\n\n'),
      }
    : {
        subject: subjectOf(`Invitation to a research team: ${project}`),
        body: [
          `${inviter} invites you to the research team of “${project}”, a request for the use of medical data.`,
          'Open this address, read the terms of use, and answer whether you will take part.',
          link,
          ...(until ? [`The invitation is good until ${until}.`] : []),
          'If this means nothing to you, please ignore this letter.',
        ].join('\n\n'),
      }
}

function greeting(to: string, lang: Lang): string {
  return lang === 'ja' ? `${to} 様` : `Dear ${to},`
}

function lineText({ sentence, link }: LetterLine): string {
  return link ? `${sentence}\n${link}` : sentence
}

function foot(inbox: string, lang: Lang): string {
  return lang === 'ja'
    ? `--\n来歴 Raireki\nお知らせの一覧：${inbox}\nメールの受け取り方は、プロフィール画面で変えられます。`
    : `--\nRaireki\nAll your notices: ${inbox}\nHow you get mail can be changed on your profile page.`
}

/** One line, whatever the names in it hold: a line break in a subject would be another header. */
function subjectOf(sentence: string): string {
  const line = `[来歴 Raireki] ${sentence.replaceAll(/\s+/g, ' ').trim()}`
  const letters = [...line]
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : line
}
