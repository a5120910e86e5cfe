import path from 'node:path'
import type { SeedTarget } from '@raireki/seed'
import type { Config } from './config.ts'
import type { Doors } from './doors.ts'
import type { RunningService } from './http/server.ts'
import { FirstOperator } from './people/index.ts'
import { Reactors, settled } from './spine/index.ts'

/**
 * Whether to fill the registry with the demonstration world: only where it is empty, and by itself only on a laptop's
 * embedded database. In production and on a database of one's own it must be asked for.
 */
export function shouldSeed(config: Config, isEmpty: boolean, embedded: boolean, flags: readonly string[]): boolean {
  if (!isEmpty || flags.includes('--empty') || config.SEED === 'never') return false
  if (flags.includes('--seed') || config.SEED === 'always') return true
  return embedded && config.NODE_ENV !== 'production'
}

export async function seed(doors: Doors, service: RunningService, say: (line: string) => void): Promise<void> {
  const { keeperProcess } = doors
  if (!keeperProcess) {
    throw new Error(
      'The demonstration world needs the keeper that the service starts itself: leave KEEPER_SOCKET out, or start with --empty.',
    )
  }
  const operators = service.app.get(FirstOperator)
  const target: SeedTarget = {
    address: service.address,
    keysFolder: path.join(doors.config.dataFolder, 'demo-keys'),
    firstOperator: (person) => operators.register(person),
    setClock: (moment) => doors.clock.setTo(moment),
    resetClock: () => doors.clock.reset(),
    settled: () => settled(doors.database, doors.queue, service.app.get(Reactors)),
    say,
  }
  // Loaded only here: a registry in earnest never has the demonstration world in memory.
  const { seedWorld } = await import('@raireki/seed')
  // The demonstration happens on other days. The keeper believes what day it is only until it is over.
  await keeperProcess.restart('callers')
  try {
    await seedWorld(target)
  } finally {
    await keeperProcess.restart('own')
  }
}
