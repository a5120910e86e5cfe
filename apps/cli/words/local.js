export function words(en, ja) {
  return { en, ja }
}
/** The language asked for: `--lang` first, then the usual variables, then English. */
export function chooseLang(argv, env) {
  const asked = langFlag(argv) ?? env.RAIREKI_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return asked.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}
function langFlag(argv) {
  const inline = argv.find((word) => word.startsWith('--lang='))
  if (inline) return inline.slice('--lang='.length)
  const at = argv.indexOf('--lang')
  return at === -1 ? undefined : argv[at + 1]
}
