import type { Statistics } from './report.ts'

const MOST_NAMES = 100

/** Adds up what is counted while a file goes by. */
export class Tally {
  private readonly counts = new Map<'records' | 'columns' | 'entries' | 'tensors' | 'parameters', number>()
  private readonly languages = new Set<string>()
  private readonly modalities = new Set<string>()
  private readonly profiles = new Set<string>()
  private readonly resources = new Map<string, number>()

  count(what: 'records' | 'columns' | 'entries' | 'tensors' | 'parameters', by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by)
  }

  language(code: string): void {
    this.languages.add(code)
  }

  modality(name: string): void {
    this.modalities.add(name)
  }

  profile(url: string): void {
    if (this.profiles.size < MOST_NAMES) this.profiles.add(url.slice(0, 300))
  }

  resource(type: string): void {
    if (this.resources.has(type) || this.resources.size < MOST_NAMES)
      this.resources.set(type, (this.resources.get(type) ?? 0) + 1)
  }

  result(): Statistics {
    return {
      ...Object.fromEntries(this.counts),
      ...(this.languages.size > 0 ? { languages: [...this.languages].sort() } : {}),
      ...(this.modalities.size > 0 ? { modalities: [...this.modalities].sort() } : {}),
      ...(this.resources.size > 0 ? { resources: Object.fromEntries([...this.resources].sort()) } : {}),
      ...(this.profiles.size > 0 ? { profiles: [...this.profiles].sort() } : {}),
    }
  }
}

/** The statistics of many files as those of one thing. Columns are not added: they are of one table. */
export function addUp(all: readonly Statistics[]): Statistics {
  const tally = new Tally()
  for (const each of all) {
    for (const what of ['records', 'entries', 'tensors', 'parameters'] as const)
      if (each[what] !== undefined) tally.count(what, each[what])
    for (const code of each.languages ?? []) tally.language(code)
    for (const name of each.modalities ?? []) tally.modality(name)
    for (const url of each.profiles ?? []) tally.profile(url)
  }
  const resources: Record<string, number> = {}
  for (const each of all)
    for (const [type, count] of Object.entries(each.resources ?? {})) resources[type] = (resources[type] ?? 0) + count
  return { ...tally.result(), ...(Object.keys(resources).length > 0 ? { resources } : {}) }
}
