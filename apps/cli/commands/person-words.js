import { words } from '../words/local.js'
import { inLanguage, roleInWords } from './shared-words.js'
export function meDocument(me) {
  const { person, certificates, sessionExpiresAt } = me
  return { person, certificates, sessionExpiresAt }
}
export function meInWords(me, server, output) {
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
/** A moment as the person's own clock shows it. */
export function localTime(iso) {
  const at = new Date(iso)
  const two = (value) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
