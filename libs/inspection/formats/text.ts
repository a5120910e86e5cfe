import type { Looking } from '../looking.ts'
import { LanguageGuess } from '../personal/languages.ts'
import { scanInto } from '../personal/scan-field.ts'
import type { Cursor } from '../reading/cursor.ts'
import { encodingOf, linesOf } from '../reading/lines.ts'

export async function lookAtText(cursor: Cursor, looking: Looking): Promise<string> {
  const guess = new LanguageGuess()
  let last = 0
  for await (const lines of linesOf(cursor, await encodingOf(cursor))) {
    for (const { text, number } of lines) {
      last = number
      guess.see(text)
      scanInto(looking, text, { line: number })
    }
  }
  looking.tally.count('records', last)
  looking.tally.modality('text')
  guess.tell(looking.tally)
  return 'text'
}
