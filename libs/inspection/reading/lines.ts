import type { Cursor } from './cursor.ts'

/** Longer lines are looked at in pieces that overlap a little. */
const LONGEST_LINE = 16_384
const OVERLAP = 200
const LOOK_AHEAD = 65_536
const BREATHE_EVERY = 2 ** 20

export type Line = { readonly text: string; readonly number: number; readonly isPiece: boolean }

/** Japanese hospitals still write Shift_JIS; what is not UTF-8 is tried as that, and as EUC-JP. */
export async function encodingOf(cursor: Cursor): Promise<string> {
  const head = await cursor.peek(LOOK_AHEAD)
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const fits = (encoding: string) => {
    try {
      // A character may be cut where we stopped looking.
      new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true })
      return true
    } catch {
      return false
    }
  }
  return ['utf-8', 'shift_jis', 'euc-jp'].find(fits) ?? 'utf-8'
}

/** The lines of a text, one at a time, in bounded memory. Now and then lets other work of the process go on. */
export async function* linesOf(cursor: Cursor, encoding: string, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  let number = 1
  let sinceBreath = 0
  for (;;) {
    const piece = await cursor.some()
    const text = rest + (piece ? decoder.decode(piece, { stream: true }) : decoder.decode())
    const lines: Line[] = []
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const to = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end
      pushPieces(lines, text.slice(from, to), number, longest)
      number += 1
      from = end + 1
    }
    rest = text.slice(from)
    while (rest.length > longest) {
      lines.push({ text: rest.slice(0, longest), number, isPiece: true })
      rest = rest.slice(longest - OVERLAP)
    }
    if (!piece && rest !== '') pushPieces(lines, rest, number, longest)
    if (lines.length > 0) yield lines
    if (!piece) return
    sinceBreath += piece.length
    if (sinceBreath >= BREATHE_EVERY) {
      sinceBreath = 0
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

function pushPieces(lines: Line[], text: string, number: number, longest: number): void {
  if (text.length <= longest) {
    lines.push({ text, number, isPiece: false })
    return
  }
  for (let at = 0; at < text.length; at += longest - OVERLAP)
    lines.push({ text: text.slice(at, at + longest), number, isPiece: true })
}
