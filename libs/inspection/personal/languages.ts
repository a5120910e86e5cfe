import type { Tally } from '../statistics.ts'

const ENOUGH = 40

/** Guesses from its letters which languages a text is in. */
export class LanguageGuess {
  private kana = 0
  private latin = 0
  private hangul = 0
  private looked = 0

  see(text: string): void {
    if (this.looked > 2 ** 20) return
    this.looked += text.length
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code >= 0x3041 && code <= 0x30fa) this.kana += 1
      else if ((code | 32) >= 97 && (code | 32) <= 122) this.latin += 1
      else if (code >= 0xac00 && code <= 0xd7a3) this.hangul += 1
    }
  }

  tell(tally: Tally): void {
    if (this.kana > 0) tally.language('ja')
    if (this.hangul > ENOUGH) tally.language('ko')
    // Abbreviations and units do not make a Japanese note an English one.
    if (this.latin > ENOUGH && this.latin > this.kana) tally.language('en')
  }
}
