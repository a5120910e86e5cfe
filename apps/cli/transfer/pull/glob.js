/** `*` and `?` stay within a name, `**` crosses folders; everything else means itself. */
export function matchesGlob(path, glob) {
  return new RegExp(`^${glob.normalize('NFC').replace(/\*\*\/?|[*?]|[^*?]+/g, partOfGlob)}$`, 'u').test(path)
}
function partOfGlob(part) {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?') return '[^/]'
  return part.replace(/[\\^$.|+()[\]{}/-]/g, '\\$&')
}
