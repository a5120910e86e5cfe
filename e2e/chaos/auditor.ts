import { type Checkpoint, entryLeafHash, fromBase64, verifyInclusion } from '@raireki/ledger'
import type { Caller } from '../../apps/api/testing/caller.ts'
import { leafOf, rootOver } from './naive-tree.ts'
import type { Witness } from './witness.ts'

export type Finding =
  /** No checkpoint is shown, or its signature does not hold, or two of one size differ. */
  | 'checkpoint refused'
  /** The log is smaller than it was. */
  | 'rolled back'
  /** The service cannot prove that the log it shows extends the one that was seen. */
  | 'not an extension'
  /** The entries shown are not one for each leaf. */
  | 'entries missing'
  /** The entries shown do not make the tree that was signed. */
  | 'another tree'
  /** What an entry is filed under is not what it says. */
  | 'filed wrongly'
  /** An entry that is watched is gone, or cannot be proved to be in the log. */
  | 'not included'

type Shown = { id: string; canonical: string; leafIndex: number | null; subjects: Record<string, string> }

type Page = { edges: { node: Shown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

/** Checks a ledger through the public API, with a checkpoint seen earlier and nothing else to go by. */
export class Auditor {
  private readonly caller: Caller
  private readonly witness: Witness
  private readonly held: Checkpoint

  constructor(caller: Caller, witness: Witness, held: Checkpoint) {
    this.caller = caller
    this.witness = witness
    this.held = held
  }

  /** Everything that is not as it was or must be. `watched` are entries somebody has an interest in. */
  async audit(watched: readonly string[]): Promise<Finding[]> {
    const newest = await this.witness.look(this.caller).catch(() => undefined)
    if (!newest) return ['checkpoint refused']
    const found = new Set<Finding>()
    if (newest.size < this.held.size) found.add('rolled back')
    else if (!(await this.witness.isConsistent(this.caller, this.held, newest))) found.add('not an extension')
    for (const finding of await this.readThrough(newest)) found.add(finding)
    for (const entryId of watched) if (!(await this.isIncluded(entryId))) found.add('not included')
    return [...found]
  }

  /** Reads the whole ledger and builds its tree anew. */
  private async readThrough(newest: Checkpoint): Promise<Finding[]> {
    const entries = (await this.everyEntry()).sort((a, b) => a.leafIndex! - b.leafIndex!)
    const isWhole = entries.length === newest.size && entries.every(({ leafIndex }, index) => leafIndex === index)
    const root = rootOver(entries.map(({ canonical }) => leafOf(canonical)))
    const filed = entries.every(({ canonical, subjects }) => isSame(JSON.parse(canonical).subjects, subjects))
    return [
      ...(isWhole ? [] : ['entries missing' as const]),
      ...(root.equals(newest.root) ? [] : ['another tree' as const]),
      ...(filed ? [] : ['filed wrongly' as const]),
    ]
  }

  private async everyEntry(): Promise<Shown[]> {
    const entries: Shown[] = []
    let after: string | null = null
    for (;;) {
      const { ledgerEntries }: { ledgerEntries: Page } = await this.caller.ask(
        `query ($after: String) {
          ledgerEntries(first: 100, after: $after) {
            edges { node { id canonical leafIndex subjects } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      entries.push(...ledgerEntries.edges.map(({ node }) => node))
      if (!ledgerEntries.pageInfo.hasNextPage) return entries.filter(({ leafIndex }) => leafIndex !== null)
      after = ledgerEntries.pageInfo.endCursor
    }
  }

  private async isIncluded(entryId: string): Promise<boolean> {
    const { data, errors } = await this.caller.send(
      `query ($id: ID!) {
        ledgerEntry(id: $id) { canonical }
        inclusionProof(entryId: $id) { leafIndex hashes checkpoint { note } } }`,
      { id: entryId },
    )
    if (errors.length > 0 || !data.inclusionProof) return false
    const { leafIndex, hashes, checkpoint } = data.inclusionProof
    const { size, root } = this.witness.keep(checkpoint.note)
    const proof = hashes.map((hash: string) => fromBase64(hash))
    const leafHash = entryLeafHash(data.ledgerEntry.canonical)
    return !verifyInclusion({ leafHash, index: leafIndex, size, proof, root }).refused
  }
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  const flat = (subjects: Record<string, string>) => JSON.stringify(Object.entries(subjects).sort())
  return flat(a) === flat(b)
}
