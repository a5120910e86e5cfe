import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { combineOntologies, ICD10, type Ontology, releasesIn } from '@raireki/governance'
import type { Logger } from 'pino'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { unpacked } from './body.ts'
import { putInForce } from './in-force.ts'
import { OntologiesStore } from './ontologies.store.ts'

/** How soon every process matches with what an operator activated on another. */
const REFRESH_MS = 2_000

/** Releases of diseases in memory: those in force, and for replays those that once were. */
@Injectable()
export class Ontologies implements OnApplicationBootstrap, OnModuleDestroy {
  /** Releases never change, so what was read once is right for ever. */
  private readonly read = new Map<string, Ontology>()
  private active = ''
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly store: OntologiesStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap() {
    await this.refresh()
    this.wait()
  }

  onModuleDestroy() {
    clearTimeout(this.timer)
    this.timer = undefined
    putInForce(ICD10)
  }

  /** Puts in force what the database says is active. */
  async refresh(): Promise<void> {
    const releases = await this.store.activeReleases()
    const active = releases.join(' ')
    if (active === this.active) return
    const known = await this.load(releases)
    putInForce(combineOntologies(ICD10, ...releases.map((release) => known.get(release)!)))
    this.active = active
  }

  /** The diseases a verdict was reached with, or undefined where a release of them is not kept here. */
  async ofRelease(release: string): Promise<Ontology | undefined> {
    const imported = releasesIn(release).filter((each) => each !== ICD10.release)
    const known = await this.load(imported)
    const parts = imported.map((each) => known.get(each))
    if (parts.some((part) => part === undefined)) return undefined
    const combined = combineOntologies(ICD10, ...(parts as Ontology[]))
    return combined.release === release ? combined : undefined
  }

  private async load(releases: readonly string[]): Promise<ReadonlyMap<string, Ontology>> {
    const missing = releases.filter((release) => !this.read.has(release))
    if (missing.length > 0) {
      for (const row of await this.store.whole(missing)) this.read.set(row.release, unpacked(row))
    }
    return this.read
  }

  private wait() {
    this.timer = setTimeout(async () => {
      // A database that is away for a moment leaves in force what was.
      await this.refresh().catch((error) =>
        this.logger.warn({ err: error }, 'The diseases in force were not looked up'),
      )
      if (this.timer) this.wait()
    }, REFRESH_MS).unref()
  }
}
