import { stripVTControlCharacters } from 'node:util'

// East Asian wide and fullwidth ranges, and emoji: what a terminal draws over two cells.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
const unseen = /\p{Mark}|\u200b|\ufe0f/u
/** How many cells a text takes on a terminal. */
export function cells(text) {
  let count = 0
  for (const character of stripVTControlCharacters(text)) {
    if (unseen.test(character)) continue
    count += wide.test(character) ? 2 : 1
  }
  return count
}
export function padCells(text, width) {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}
/** Cuts a text to fit, saying with an ellipsis that it did. */
export function fitCells(text, width) {
  if (cells(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    const next = cells(character)
    if (used + next > width - 1) break
    kept += character
    used += next
  }
  return `${kept}…`
}
