import { mask } from './mask.ts'
import { type Finding, type FindingCode, severityOf, type Where } from './report.ts'

const MOST = 300
const ENOUGH_TO_JUDGE = 20

/** Numbers that carry a check digit, and what they become where the check digits turn out to be chance. */
const DEMOTED: Partial<Record<FindingCode, FindingCode>> = {
  MyNumber: 'MyNumberLike',
  InsurerNumber: 'InsurerNumberLike',
}

type Entry = { code: FindingCode; where: Where; sample: string; count: number; certain: number }

/**
 * Gathers what is found: one entry for each code and field, with a count. However much is found, the number of entries
 * is bounded.
 */
export class Findings {
  private readonly entries = new Map<string, Entry>()
  private readonly tries = new Map<string, number>()

  /** `certain` says that more than a check digit speaks for it: a label before it, or how it is written. */
  add(code: FindingCode, where: Where = {}, value = '', certain = true): void {
    const key = keyOf(code, where)
    const known = this.entries.get(key) ?? (this.entries.size >= MOST ? this.overflow(code) : undefined)
    if (known) {
      known.count += 1
      known.certain += certain ? 1 : 0
      return
    }
    this.entries.set(key, { code, where: shortened(where), sample: mask(value), count: 1, certain: certain ? 1 : 0 })
  }

  /** Something of the right length for a checked number was seen, whether its check digit held or not. */
  tried(code: FindingCode, where: Where): void {
    const key = keyOf(code, where)
    if (this.tries.has(key) || this.tries.size < MOST) this.tries.set(key, (this.tries.get(key) ?? 0) + 1)
  }

  list(): Finding[] {
    return [...this.entries].map(([key, entry]) => {
      const { where, sample, count } = entry
      const code = this.isChance(key, entry) ? (DEMOTED[entry.code] ?? entry.code) : entry.code
      return { code, severity: severityOf(code), where, sample, count }
    })
  }

  /** One number in ten passes a check digit by chance. Where most do not pass, those that do are something else. */
  private isChance(key: string, { count, certain }: Entry): boolean {
    const tries = this.tries.get(key) ?? 0
    return certain === 0 && tries >= ENOUGH_TO_JUDGE && count / tries < 0.5
  }

  private overflow(code: FindingCode): Entry {
    const known = this.entries.get(code) ?? { code, where: {}, sample: '', count: 0, certain: 0 }
    this.entries.set(code, known)
    return known
  }
}

const keyOf = (code: FindingCode, { part, field }: Where) => `${code}\n${part ?? ''}\n${field ?? ''}`

function shortened(where: Where): Where {
  const { part, field, ...rest } = where
  return {
    ...(part === undefined ? {} : { part: part.slice(0, 300) }),
    ...(field === undefined ? {} : { field: field.slice(0, 200) }),
    ...rest,
  }
}
