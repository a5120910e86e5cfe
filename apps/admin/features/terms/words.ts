import {
  ACTIVITY_WORDS,
  type Activity,
  type Bilingual,
  SENSITIVE_WORDS,
  type SensitiveSubject,
} from '@raireki/governance'
import { currentLanguage } from '../../app/language.ts'

/** The rules' own words, as a form writes them: with a capital where the language has any. */
const label = (words: Bilingual): string => {
  const text = words[currentLanguage()]
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const activityName = (activity: Activity): string => label(ACTIVITY_WORDS[activity])

export const sensitiveName = (subject: SensitiveSubject): string => label(SENSITIVE_WORDS[subject])
