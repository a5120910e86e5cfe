import { type Refused, refuse } from '@raireki/governance'

/** Words of a PDF that start something by themselves, or carry another file inside. */
const ACTIVE = ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/OpenAction', '/RichMedia', '/XFA'] as const

/**
 * Whether these bytes are a PDF that only shows something. Looks at what is written in the open: what hides in a
 * compressed stream is not found, so a reader's own protection is not made needless by it.
 */
export function pdfRefusal(name: string, bytes: Buffer): Refused<'AttachmentNotPdf' | 'AttachmentActive'> | undefined {
  const head = bytes.subarray(0, 1024)
  const tail = bytes.subarray(-1024)
  if (!head.includes('%PDF-')) return refuse('AttachmentNotPdf', { name, found: foundAt(bytes) })
  if (!tail.includes('%%EOF')) return refuse('AttachmentNotPdf', { name, found: 'no %%EOF' })
  const active = ACTIVE.find((word) => hasName(bytes, word))
  return active ? refuse('AttachmentActive', { name, found: active }) : undefined
}

/** A name ends where a delimiter begins: `/JS` is not `/JSOnly`. An action that only opens a page is none of ours. */
function hasName(bytes: Buffer, word: string): boolean {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    const next = bytes[at + word.length]
    const isWhole = next === undefined || /[\s/<>[\](){}%]/.test(String.fromCharCode(next))
    if (isWhole && !(word === '/OpenAction' && opensPage(bytes, at))) return true
  }
  return false
}

/** `/OpenAction [3 0 R /Fit]` says at which page to begin. */
function opensPage(bytes: Buffer, at: number): boolean {
  return /^\/OpenAction\s*\[/.test(bytes.subarray(at, at + 40).toString('latin1'))
}

function foundAt(bytes: Buffer): string {
  const signatures: [string, string][] = [
    ['504b0304', 'ZIP, Word, Excel'],
    ['d0cf11e0', 'Word, Excel (97–2003)'],
    ['89504e47', 'PNG'],
    ['ffd8ff', 'JPEG'],
    ['4d5a', 'EXE'],
    ['7f454c46', 'ELF'],
  ]
  const start = bytes.subarray(0, 4).toString('hex')
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? 'no %PDF-'
}
