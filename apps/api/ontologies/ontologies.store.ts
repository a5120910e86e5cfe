import { Injectable } from '@nestjs/common'
import { Database } from '../platform/prisma/database.ts'
import type { DiseaseOntology } from '../platform/prisma/generated/client.ts'

/** A release without its diseases, which only matching needs. */
export type OntologyRow = Omit<DiseaseOntology, 'body'>

const WITHOUT_BODY = { body: true } as const

/** Imported releases of diseases. */
@Injectable()
export class OntologiesStore {
  constructor(private readonly database: Database) {}

  all(): Promise<OntologyRow[]> {
    return this.database.prisma.diseaseOntology.findMany({ omit: WITHOUT_BODY, orderBy: { id: 'desc' } })
  }

  find(id: string): Promise<OntologyRow | null> {
    return this.database.prisma.diseaseOntology.findUnique({ where: { id }, omit: WITHOUT_BODY })
  }

  byRelease(release: string): Promise<OntologyRow | null> {
    return this.database.prisma.diseaseOntology.findUnique({ where: { release }, omit: WITHOUT_BODY })
  }

  whole(releases: readonly string[]): Promise<DiseaseOntology[]> {
    return this.database.prisma.diseaseOntology.findMany({ where: { release: { in: [...releases] } } })
  }

  async activeReleases(): Promise<string[]> {
    const where = { activatedAt: { not: null } }
    const rows = await this.database.prisma.diseaseOntology.findMany({ where, select: { release: true } })
    return rows.map(({ release }) => release).sort()
  }
}
