import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestDatabase, testDatabase } from '../../apps/api/testing/database.ts'
import { ApiProcess, freePort } from '../chaos/process.ts'

/** A place where a registry can be: a database, a folder, and a bucket where bodies go to an S3 engine. */
export class Place {
  readonly name: string
  readonly env: NodeJS.ProcessEnv
  private readonly database: TestDatabase
  private readonly folder: string
  private readonly port: number
  private api: ApiProcess | undefined

  private constructor(name: string, database: TestDatabase, folder: string, port: number, store: 'folder' | 's3') {
    this.name = name
    this.database = database
    this.folder = folder
    this.port = port
    const s3 = JSON.parse(process.env.RAIREKI_TEST_S3 ?? '{}') as Record<string, string>
    const objects = {
      S3_ENDPOINT: s3.endpoint,
      S3_REGION: s3.region,
      S3_ACCESS_KEY: s3.accessKey,
      S3_SECRET_KEY: s3.secretKey,
      S3_BUCKET: `drill-${randomUUID()}`,
    }
    this.env = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SEED: 'never',
      RAIREKI_DATA: folder,
      DATABASE_URL: database.serviceUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      JOB_BACKOFF_MS: '20',
      ...(store === 's3' ? objects : {}),
    }
  }

  static async find(name: string, store: 'folder' | 's3'): Promise<Place> {
    const folder = await mkdtemp(path.join(tmpdir(), `raireki-drill-${name}-`))
    return new Place(name, await testDatabase(), folder, await freePort(), store)
  }

  get objects(): string {
    return path.join(this.folder, 'objects')
  }

  async start(): Promise<ApiProcess> {
    this.api = await new ApiProcess(this.name, this.port, this.env).ready()
    return this.api
  }

  /** Everything of it is gone: the process, the database, the folder with keys and bodies. */
  async destroy(): Promise<void> {
    if (this.api?.isAlive) await this.api.kill()
    await this.database.drop()
    await rm(this.folder, { recursive: true, force: true })
  }
}
