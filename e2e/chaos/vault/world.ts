import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { type ObjectStore, openFolderStore, openS3Store } from '../../../apps/api/platform/store/index.ts'
import { PASSWORD } from '../../../apps/api/testing/service.ts'
import { type CephEngine, startCeph } from '../../engines/ceph.ts'
import { ADDRESS, type Cast } from '../../story/people.ts'
import { Registry } from '../registry.ts'
import { Tally } from './mayhem.ts'
import { operatorsTerminal, PersonsTerminal, type Terminal } from './terminal.ts'
import { ApiVictim, KeeperVictim, type Victim } from './victims.ts'

/** A registry in processes of its own, its people at their terminals, and everything of it that can be killed. */
export class World {
  readonly registry: Registry
  readonly people: Cast
  readonly provider: PersonsTerminal
  readonly developer: PersonsTerminal
  readonly operator: Terminal
  readonly victims: readonly Victim[]
  readonly tally = new Tally()
  /** What an operator's command beside the service is started with. */
  readonly adminEnv: NodeJS.ProcessEnv
  private readonly engine: CephEngine | undefined
  private readonly bucket: string

  private constructor(
    made: Pick<World, 'registry' | 'people' | 'provider' | 'developer' | 'victims'>,
    on: StoreEngine,
  ) {
    this.registry = made.registry
    this.people = made.people
    this.provider = made.provider
    this.developer = made.developer
    this.victims = made.victims
    this.engine = on.engine
    this.bucket = on.bucket
    this.adminEnv = this.registry.environmentOf('api')
    this.operator = operatorsTerminal(this.adminEnv)
  }

  /** With a store of its own that dies as well, or with a folder. */
  static async open(withEngine: boolean): Promise<World> {
    const bucket = `chaos-${Date.now()}`
    const engine = withEngine ? await startCeph() : undefined
    const store = engine ? { ...settings(engine, bucket), STORE_PATIENCE_SECONDS: '5' } : {}
    // A worker that was killed is missed soon, so that an inspection goes on while somebody looks; and a store may be
    // away for longer than the few short waits of the tests, without a job being given up.
    const registry = await Registry.open({ ...store, JOB_LOCK_MS: '2000', JOB_ATTEMPTS: '14' })
    const api = await (await registry.start()).ready()
    const people = await registry.people(api)
    const service = new ApiVictim(registry, api)
    const gateway = engine ? [{ name: 'store', weight: 1, ...gatewayOf(engine) }] : []
    const victims = [service, new KeeperVictim(service), ...gateway]
    const [provider, developer] = [new PersonsTerminal(), new PersonsTerminal()]
    for (const [name, { shell }] of [['provider', provider] as const, ['developer', developer] as const]) {
      const ran = await shell.run(['sign-in', api.address, '--email', ADDRESS(name), '--password-stdin'], PASSWORD)
      if (ran.status !== 0) throw new Error(`${name} could not sign in: ${ran.stderr}`)
    }
    return new World({ registry, people, provider, developer, victims }, { engine, bucket })
  }

  async close(): Promise<void> {
    await this.registry.close()
    await this.engine?.stop()
    for (const { shell } of [this.provider, this.developer]) rmSync(shell.home, { recursive: true, force: true })
  }

  /** What the store has and no version and no upload knows of. */
  async strays() {
    const store = await this.openStore()
    try {
      const { rows } = await this.registry.owner.query<{ key: string }>(`
        SELECT object_key AS key FROM file UNION SELECT object_key FROM upload WHERE state = 'open'`)
      const known = new Set(rows.map(({ key }) => key))
      let objects = 0
      for await (const { key } of store.list('bodies/')) if (!known.has(key)) objects += 1
      const open = (await store.listStaleMultiparts(new Date(Date.now() + 60_000))).filter(({ key }) => !known.has(key))
      let parts = 0
      for (const { key, uploadId } of open) parts += (await store.listParts(key, uploadId)).length
      return { objects, uploads: open.length, parts }
    } finally {
      await store.close()
    }
  }

  private async openStore(): Promise<ObjectStore> {
    const { engine, bucket } = this
    if (engine) return openS3Store({ ...engine.access, endpoint: new URL(engine.access.endpoint), bucket })
    const folder = path.join(this.registry.folder, 'objects')
    const clock = () => new Date()
    return openFolderStore({ folder, signingKey: randomBytes(32), publicOrigin: 'http://localhost', clock })
  }
}

type StoreEngine = { readonly engine: CephEngine | undefined; readonly bucket: string }

function settings({ access }: CephEngine, bucket: string): NodeJS.ProcessEnv {
  return {
    S3_ENDPOINT: access.endpoint,
    S3_REGION: access.region,
    S3_ACCESS_KEY: access.accessKey,
    S3_SECRET_KEY: access.secretKey,
    S3_BUCKET: bucket,
  }
}

function gatewayOf({ gateway }: CephEngine): Pick<Victim, 'kill' | 'back'> {
  let isDown = false
  return {
    kill: async () => {
      await gateway.kill()
      isDown = true
      return true
    },
    back: async () => {
      if (isDown) await gateway.back()
      isDown = false
    },
  }
}
