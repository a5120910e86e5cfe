import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { type Flaw, type Refused, readOntologyText, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { conflict, notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { packed } from './body.ts'
import { OntologiesStore, type OntologyRow } from './ontologies.store.ts'
import { Ontologies } from './ontologies.ts'

export type OntologyFile = { readonly fileName: string; readonly bytes: Uint8Array }
export type FlawedFile = { readonly flaws: readonly Flaw[] }

/** What operators do with diseases: import a release, put it in force, take it out again. */
@Injectable()
export class OntologiesHandler {
  constructor(
    private readonly store: OntologiesStore,
    private readonly ontologies: Ontologies,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  /** Reads a file whole before anything is kept. The same release twice is the release that is there already. */
  async import(
    actor: Actor,
    { fileName, bytes }: OntologyFile,
  ): Promise<OntologyRow | FlawedFile | Refused<'NotPermitted' | 'OntologyKnown'>> {
    if (!this.mayOperate(actor)) return refuse('NotPermitted', { needed: 'operator' })
    const read = readOntologyText(Buffer.from(bytes).toString('utf8'))
    if (!read.ok) return { flaws: read.flaws }
    const { source, ontology } = read.value
    const known = await this.store.byRelease(ontology.release)
    if (known) return refuse('OntologyKnown', { release: known.release })
    const row = {
      id: this.clock.newId(),
      name: source.name,
      version: source.version,
      release: ontology.release,
      systems: [...ontology.systems].sort(),
      diseases: source.nodes.length,
      fileName,
      fileSha256: createHash('sha256').update(bytes).digest('hex'),
      importedAt: this.clock.now(),
      activatedAt: null,
      inForceAs: null,
    }
    const event = {
      type: 'OntologyImported',
      subjects: { ontology: row.id },
      facts: { release: row.release, diseases: row.diseases, file: row.fileSha256 },
      personal: {},
    }
    try {
      await this.spine.record(actor, [event], (tx) =>
        tx.diseaseOntology.create({ data: { ...row, body: packed(source.nodes) } }),
      )
    } catch (error) {
      if (isDuplicate(error)) return refuse('OntologyKnown', { release: row.release })
      throw error
    }
    return { ...row, revision: 0 }
  }

  /** Puts a release in force, in the place of any other of the same name. */
  async activate(actor: Actor, id: string): Promise<OntologyRow | Refused<'NotPermitted' | 'OntologyActive'>> {
    if (!this.mayOperate(actor)) return refuse('NotPermitted', { needed: 'operator' })
    const row = (await this.store.find(id)) ?? missing()
    if (row.activatedAt) return refuse('OntologyActive', { release: row.release })
    const replaced = (await this.store.all()).filter(({ name, activatedAt }) => name === row.name && activatedAt)
    const activatedAt = this.clock.now()
    const events = [...replaced.map((each) => happening('OntologyRetired', each)), happening('OntologyActivated', row)]
    await this.spine
      .record(actor, events, async (tx) => {
        for (const { id: otherId, revision } of replaced) {
          const data = { activatedAt: null, inForceAs: null, revision: { increment: 1 } }
          guarded(await tx.diseaseOntology.updateMany({ where: { id: otherId, revision }, data }))
        }
        const data = { activatedAt, inForceAs: row.name, revision: { increment: 1 } }
        guarded(await tx.diseaseOntology.updateMany({ where: { id, revision: row.revision }, data }))
      })
      .catch((error) => {
        // Another release of this name came in between.
        throw isDuplicate(error) ? conflict() : error
      })
    await this.ontologies.refresh()
    return { ...row, activatedAt, inForceAs: row.name, revision: row.revision + 1 }
  }

  /** Takes a release out of force. It stays, since verdicts name it. */
  async retire(actor: Actor, id: string): Promise<OntologyRow | Refused<'NotPermitted' | 'OntologyNotActive'>> {
    if (!this.mayOperate(actor)) return refuse('NotPermitted', { needed: 'operator' })
    const row = (await this.store.find(id)) ?? missing()
    if (!row.activatedAt) return refuse('OntologyNotActive', { release: row.release })
    const { revision } = row
    await this.spine.record(actor, [happening('OntologyRetired', row)], async (tx) => {
      const data = { activatedAt: null, inForceAs: null, revision: { increment: 1 } }
      guarded(await tx.diseaseOntology.updateMany({ where: { id, revision }, data }))
    })
    await this.ontologies.refresh()
    return { ...row, activatedAt: null, inForceAs: null, revision: revision + 1 }
  }

  /** An operator, or the registry itself where somebody works on its machine. */
  private mayOperate(actor: Actor): boolean {
    return actor.kind === 'registry' || this.access.holds(signedIn(actor), 'operate', 'System')
  }
}

const happening = (type: string, { id, release }: OntologyRow) => ({
  type,
  subjects: { ontology: id },
  facts: { release },
  personal: {},
})

function missing(): never {
  throw notFound()
}
