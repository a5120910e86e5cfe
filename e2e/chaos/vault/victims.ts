import type { Chance } from '../chance.ts'
import type { ApiProcess } from '../process.ts'
import type { Registry } from '../registry.ts'

/** Something that can be killed without warning and comes back. */
export interface Victim {
  readonly name: string
  /** How often it is chosen, compared with the others. */
  readonly weight: number
  /** Answers whether there was anything to kill. */
  kill(): Promise<boolean>
  back(): Promise<void>
}

export class ApiVictim implements Victim {
  readonly name = 'api'
  readonly weight = 3
  private readonly registry: Registry
  private api: ApiProcess

  constructor(registry: Registry, api: ApiProcess) {
    this.registry = registry
    this.api = api
  }

  async kill(): Promise<boolean> {
    const wasAlive = this.api.isAlive
    if (wasAlive) await this.api.kill()
    return wasAlive
  }

  killKeeper(): boolean {
    return this.api.isAlive && this.api.killKeeper()
  }

  async withKeeper(): Promise<void> {
    await this.back()
    await this.api.withKeeper()
  }

  async back(): Promise<void> {
    if (!this.api.isAlive) this.api = await (await this.registry.start()).ready()
  }
}

/** The keeper of the registry's key: its service starts it again. */
export class KeeperVictim implements Victim {
  readonly name = 'keeper'
  readonly weight = 2
  private readonly service: ApiVictim
  private isDown = false

  constructor(service: ApiVictim) {
    this.service = service
  }

  async kill(): Promise<boolean> {
    this.isDown = this.service.killKeeper()
    return this.isDown
  }

  async back(): Promise<void> {
    if (this.isDown) await this.service.withKeeper()
    this.isDown = false
  }
}

/** One of them, the weightier the likelier. */
export function choose(victims: readonly Victim[], chance: Chance): Victim {
  let left = chance.below(victims.reduce((sum, { weight }) => sum + weight, 0))
  for (const victim of victims) {
    left -= victim.weight
    if (left < 0) return victim
  }
  return victims[0]!
}
