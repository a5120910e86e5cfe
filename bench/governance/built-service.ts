import { built } from '../built.ts'

export const { appendEntries } = await built<typeof import('../../apps/api/spine/append.ts')>('spine/append')
export const { ledgerRow } = await built<typeof import('../../apps/api/spine/entry.ts')>('spine/entry')
export const { sequenceBatch } = await built<typeof import('../../apps/api/spine/sequence.ts')>('spine/sequence')
export const { Clock } = await built<typeof import('../../apps/api/platform/clock/clock.ts')>('platform/clock/clock')
export const { LedgerKey } =
  await built<typeof import('../../apps/api/platform/keys/ledger-key.ts')>('platform/keys/ledger-key')
export const { REGISTRY } =
  await built<typeof import('../../apps/api/platform/identity/actor.ts')>('platform/identity/actor')
export const { Database } =
  await built<typeof import('../../apps/api/platform/prisma/database.ts')>('platform/prisma/database')
