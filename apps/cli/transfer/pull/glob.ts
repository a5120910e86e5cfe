/** `*` and `?` stay within a name, `**` crosses folders; everything else means itself. */
export function matchesGlob(path: string, glob: string): boolean {
  return new RegExp(`^${glob.normalize('NFC').replace(/\*\*\/?|[*?]|[^*?]+/g, partOfGlob)}$`, 'u').test(path)
}

function partOfGlob(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?') return '[^/]'
  return part.replace(/[\\^$.|+()[\]{}/-]/g, '\\$&')
}
