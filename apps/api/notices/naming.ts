import { Injectable } from '@nestjs/common'
import type { Names, Told } from '@raireki/governance'
import { byKey } from '../graphql/loaders.ts'
import { Database } from '../platform/prisma/database.ts'

type Subjects = Told['subjects']

const title = { select: { titleJa: true, titleEn: true } } as const

/** Finds what the things of many notices are called, in a handful of statements however many there are. */
@Injectable()
export class Naming {
  constructor(private readonly database: Database) {}

  async of(subjects: readonly Subjects[]): Promise<Names[]> {
    const { prisma } = this.database
    const [reviews, grants] = await Promise.all([
      among(subjects, 'review', (where) =>
        prisma.review.findMany({ where, select: { id: true, requestId: true, panelId: true } }),
      ),
      among(subjects, 'grant', (where) =>
        prisma.grant.findMany({ where, select: { id: true, versionId: true, requestId: true } }),
      ),
    ])
    const reviewOf = byKey(reviews, ({ id }) => id)
    const grantOf = byKey(grants, ({ id }) => id)
    const complete = subjects.map((each) => {
      const review = reviewOf.get(each.review ?? '')
      const grant = grantOf.get(each.grant ?? '')
      return {
        request: each.request ?? review?.requestId ?? grant?.requestId,
        version: each.version ?? each.derived ?? grant?.versionId,
        asset: each.asset,
        panel: each.panel ?? review?.panelId,
      }
    })
    const [requests, versions, assets, panels] = await Promise.all([
      among(complete, 'request', (where) =>
        prisma.request.findMany({ where, select: { id: true, number: true, project: true } }),
      ),
      among(complete, 'version', (where) =>
        prisma.version.findMany({ where, select: { id: true, number: true, asset: title } }),
      ),
      among(complete, 'asset', (where) => prisma.asset.findMany({ where, select: { id: true, ...title.select } })),
      among(complete, 'panel', (where) =>
        prisma.panel.findMany({ where, select: { id: true, nameJa: true, nameEn: true } }),
      ),
    ])
    const named = {
      request: new Map(requests.map((row) => [row.id, requestName(row)])),
      version: new Map(versions.map((row) => [row.id, versionName(row)])),
      asset: new Map(assets.map((row) => [row.id, assetName(row)])),
      panel: new Map(panels.map((row) => [row.id, both(row.nameJa, row.nameEn)])),
    }
    return complete.map((each) =>
      Object.fromEntries(
        (['request', 'version', 'asset', 'panel'] as const).flatMap((role) => {
          const name = named[role].get(each[role] ?? '')
          return name ? [[role, name]] : []
        }),
      ),
    )
  }
}

/** Looks up what plays a role; a role that nothing plays costs no statement. */
async function among<Row>(
  subjects: readonly Partial<Record<string, string>>[],
  role: string,
  find: (where: { id: { in: string[] } }) => Promise<Row[]>,
): Promise<Row[]> {
  const ids = [...new Set(subjects.flatMap((each) => each[role] ?? []))]
  return ids.length > 0 ? find({ id: { in: ids } }) : []
}

function both(ja: string, en: string) {
  return { ja: ja || en, en: en || ja }
}

function requestName({ number, project }: { number: number; project: string }) {
  return { ja: `第${number}号「${project}」`, en: `No. ${number} “${project}”` }
}

function assetName({ titleJa, titleEn }: { titleJa: string; titleEn: string }) {
  const { ja, en } = both(titleJa, titleEn)
  return { ja: `「${ja}」`, en: `“${en}”` }
}

function versionName({ number, asset }: { number: number; asset: { titleJa: string; titleEn: string } }) {
  const { ja, en } = both(asset.titleJa, asset.titleEn)
  return { ja: `「${ja}」第${number}版`, en: `version ${number} of “${en}”` }
}
