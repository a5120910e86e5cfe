import { Injectable } from '@nestjs/common'
import { parsePurpose, type Ruling } from '@raireki/governance'
import { badInput, notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { type Screened, Screening } from './screening.ts'

/** A purpose by itself, or that of a request the asker may read. */
export type PermitsFilter = {
  readonly purpose?: unknown
  readonly requestId?: string | null
  readonly verdicts?: readonly Ruling[] | null
}

/** Reads what a catalogue is to be filtered by, and has it judged. */
@Injectable()
export class Permits {
  constructor(
    private readonly screening: Screening,
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async screened(actor: Actor, filter: PermitsFilter): Promise<Screened> {
    const given = filter.requestId ? await this.purposeOf(actor, filter.requestId) : filter.purpose
    if (given === undefined || given === null) throw badInput('filter.permits', ONE_OF_BOTH)
    const purpose = parsePurpose(given)
    if (!purpose.ok) {
      const [flaw] = purpose.flaws
      throw badInput(`filter.permits.purpose.${flaw!.path}`, flaw!.message)
    }
    return { questionId: await this.screening.ask(purpose.value), rulings: filter.verdicts ?? ['permit'] }
  }

  private async purposeOf(actor: Actor, id: string): Promise<unknown> {
    const where = { AND: [this.access.where(actor, 'read', 'Request'), { id }] }
    const row = await this.database.prisma.request.findFirst({ where, select: { purpose: true } })
    if (!row) throw notFound()
    return row.purpose
  }
}

const ONE_OF_BOTH = { ja: 'purpose か requestId のどちらか', en: 'either purpose or requestId' }
