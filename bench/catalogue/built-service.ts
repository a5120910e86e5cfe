import { built } from '../built.ts'

export const { CatalogueStore } =
  await built<typeof import('../../apps/api/catalogue/catalogue.store.ts')>('catalogue/catalogue.store')
export const { putInForce } = await built<typeof import('../../apps/api/ontologies/in-force.ts')>('ontologies/in-force')
export const { Clock } = await built<typeof import('../../apps/api/platform/clock/clock.ts')>('platform/clock/clock')
export const { Access } =
  await built<typeof import('../../apps/api/platform/identity/access.ts')>('platform/identity/access')
export const { Database } =
  await built<typeof import('../../apps/api/platform/prisma/database.ts')>('platform/prisma/database')
export const { ScreeningStore } =
  await built<typeof import('../../apps/api/screening/screening.store.ts')>('screening/screening.store')
export const { Screening } = await built<typeof import('../../apps/api/screening/screening.ts')>('screening/screening')
export const { Texts } = await built<typeof import('../../apps/api/screening/texts.ts')>('screening/texts')
