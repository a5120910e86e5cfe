/**
 * What is wrong with a file's path, or nothing. A path that passes means the same file on every system and cannot lead out
 * of the folder that somebody unpacks it into.
 */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'is empty'
  if (!path.isWellFormed()) return 'holds half a character'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f-\u009f]/.test(path)) return 'holds a control character'
  // Characters that reverse the reading direction make one name look like another.
  if (/[\u202a-\u202e\u2066-\u2069]/.test(path)) return 'holds a character that changes the reading direction'
  if (path !== path.normalize('NFC')) return 'is not in Unicode form C'
  if (path.includes('\\')) return 'holds a backslash; names are parted by /'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute; paths are relative'
  const names = path.split('/')
  if (names.includes('')) return 'has an empty name between two slashes'
  if (names.some((name) => name === '.' || name === '..')) return 'holds "." or ".." as a name'
  return undefined
}
