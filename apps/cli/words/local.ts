/** The languages the command speaks. */
export type Lang = 'ja' | 'en'

/** One sentence in both languages, kept together so that neither is forgotten. */
export interface Words {
  readonly en: string
  readonly ja: string
}

export function words(en: string, ja: string): Words {
  return { en, ja }
}

/** The language asked for: `--lang` first, then the usual variables, then English. */
export function chooseLang(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const asked = langFlag(argv) ?? env.RAIREKI_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return asked.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}

function langFlag(argv: readonly string[]): string | undefined {
  const inline = argv.find((word) => word.startsWith('--lang='))
  if (inline) return inline.slice('--lang='.length)
  const at = argv.indexOf('--lang')
  return at === -1 ? undefined : argv[at + 1]
}
