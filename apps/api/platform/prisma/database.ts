import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { CountedClient } from './counted-client.ts'
import { Prisma, PrismaClient } from './generated/client.ts'

export type DatabaseSettings = {
  readonly serviceUrl: string
  readonly serviceRole?: string | undefined
  readonly poolSize: number
}

/** A transaction, or the database itself where no transaction is needed. */
export type Tx = Prisma.TransactionClient

/** The door to Postgres, with the service's own role: it cannot touch the ledger's past. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly serviceUrl: string
  readonly serviceRole: string | undefined
  readonly pool: pg.Pool
  readonly prisma: PrismaClient

  constructor(settings: DatabaseSettings) {
    const { serviceRole } = settings
    this.serviceUrl = settings.serviceUrl
    this.serviceRole = settings.serviceRole
    this.pool = new pg.Pool({
      connectionString: settings.serviceUrl,
      max: settings.poolSize,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 60_000,
      Client: CountedClient,
      application_name: 'raireki',
      ...(serviceRole ? { onConnect: async (client) => void (await client.query(switchTo(serviceRole))) } : {}),
    })
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined)
    this.prisma = new PrismaClient({ adapter: new PrismaPg(this.pool) })
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(work, { maxWait: 10_000, timeout: 30_000 })
  }

  async onApplicationShutdown() {
    await this.prisma.$disconnect()
    await this.pool.end()
  }
}

/** Makes a connection work with a lesser role than its login has. */
export function switchTo(role: string): string {
  return `SET ROLE ${pg.escapeIdentifier(role)}`
}

/** Whether an error says that a row with this key exists already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

/** Whether an error says that what was looked for by cannot be an id: there is no such thing, then. */
export function isNoId(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && /invalid input syntax for type uuid/.test(error.message)
  )
}
