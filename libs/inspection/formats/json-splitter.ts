/** Longer ones are handed out as the text they are. */
const LONGEST_PART = 16 * 2 ** 20

/**
 * `element` of the list that is the whole, `entry` of the bundle that is the whole, or a `member` of another object, as an
 * object of one member. `unparsed` is what is none of these, or too long to be held.
 */
export type JsonPart =
  | { readonly kind: 'element' | 'entry'; readonly value: unknown }
  | { readonly kind: 'member'; readonly value: object; readonly length: number }
  | { readonly kind: 'unparsed'; readonly text: string }

const ENTRY = /^\s*"entry"\s*:\s*$/
const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Cuts a JSON text where one part ends and the next begins, knowing no more than brackets and strings. */
export class JsonSplitter {
  private depth = 0
  /** How deep the parts lie that are cut out now: 1, or 2 within a bundle's entries. */
  private level = 0
  private isList = false
  private isInString = false
  private isEscaped = false
  private isTooLong = false
  private kept: string[] = []
  private keptLength = 0

  push(text: string): JsonPart[] {
    const parts: JsonPart[] = []
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false
        else if (code === BACKSLASH) this.isEscaped = true
        else if (code === QUOTE) this.isInString = false
      } else if (code === QUOTE) this.isInString = true
      else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        if (this.opens(code, text.slice(from, at))) from = at + 1
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        this.depth -= 1
        if (this.level === 0 || this.depth !== this.level - 1) continue
        this.cut(text.slice(from, at), parts)
        this.level -= 1
        from = at + 1
      } else if (code === COMMA && this.level > 0 && this.depth === this.level) {
        this.cut(text.slice(from, at), parts)
        from = at + 1
      }
    }
    this.keep(text.slice(from), parts)
    return parts
  }

  /** What is left when the text ends: nothing, where it was whole. */
  end(): JsonPart[] {
    const text = this.kept.join('')
    return text.trim() !== '' || this.depth !== 0 ? [{ kind: 'unparsed', text }] : []
  }

  /** Whether the parts that are cut out lie behind this bracket. */
  private opens(code: number, before: string): boolean {
    this.depth += 1
    const isWhole = this.depth === 1 && this.level === 0 && !this.hasKept(before)
    if (isWhole) this.isList = code === OPEN_LIST
    const isEntries =
      this.depth === 2 &&
      this.level === 1 &&
      !this.isList &&
      code === OPEN_LIST &&
      this.keptLength < 1_000 &&
      ENTRY.test(this.kept.join('') + before.slice(0, 1_000))
    if (!isWhole && !isEntries) return false
    this.level = this.depth
    this.kept = []
    this.keptLength = 0
    return true
  }

  private hasKept(before: string): boolean {
    return before.trim() !== '' || this.kept.some((each) => each.trim() !== '')
  }

  private keep(text: string, parts: JsonPart[]): void {
    if (text === '') return
    this.kept.push(text)
    this.keptLength += text.length
    if (this.keptLength <= LONGEST_PART) return
    this.isTooLong = true
    parts.push({ kind: 'unparsed', text: this.kept.join('') })
    this.kept = []
    this.keptLength = 0
  }

  private cut(last: string, parts: JsonPart[]): void {
    const text = this.kept.join('') + last
    const isWhole = !this.isTooLong
    this.kept = []
    this.keptLength = 0
    this.isTooLong = false
    if (text.trim() !== '') parts.push((isWhole ? this.part(text) : undefined) ?? { kind: 'unparsed', text })
  }

  private part(text: string): JsonPart | undefined {
    try {
      if (this.level === 2) return { kind: 'entry', value: JSON.parse(text) }
      if (this.isList) return { kind: 'element', value: JSON.parse(text) }
      return { kind: 'member', value: JSON.parse(`{${text}}`), length: text.length }
    } catch {
      return undefined
    }
  }
}
