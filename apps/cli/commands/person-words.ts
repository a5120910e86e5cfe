import type { MeFactsFragment } from '../generated/operations.ts'
import type { Output } from '../terminal/output.ts'
import { words } from '../words/local.ts'
import { inLanguage, roleInWords } from './shared-words.ts'

export function meDocument(me: MeFactsFragment) {
  const { person, certificates, sessionExpiresAt } = me
  return { person, certificates, sessionExpiresAt }
}

export function meInWords(me: MeFactsFragment, server: string, output: Output): string {
  const { person } = me
  const name = inLanguage(person.name, output.lang)
  const head = output.say(
    words(
      `${name} <${person.email ?? '?'}> at ${server}, until ${localTime(me.sessionExpiresAt)}`,
      `${name} <${person.email ?? '?'}>  接続先 ${server}  有効期限 ${localTime(me.sessionExpiresAt)}`,
    ),
  )
  const roles = person.memberships.map(
    ({ role, organisation }) => `  ${output.say(roleInWords[role])}  ${inLanguage(organisation.name, output.lang)}`,
  )
  return [head, ...roles].join('\n')
}

/** Said where a certificate is registered, and again where data is about to be asked for with it. */
export const olderTools = words(
  'Its holder’s tools do not say that they read SEIPDv2; GnuPG does not. Use raireki or sq to open what is delivered to it.',
  'この鍵の道具は SEIPDv2 を読めると言っていません (GnuPG は読めません)。受け取りには raireki か sq を使ってください。',
)

/** A moment as the person's own clock shows it. */
export function localTime(iso: string): string {
  const at = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
