import 'reflect-metadata'
import { ConfigurationProblem, readConfig } from './config.ts'
import { openDatabaseHome } from './database-home.ts'
import { openDoors } from './doors.ts'
import { startService } from './http/server.ts'
import { lockDataFolder } from './platform/postgres/lock.ts'
import { PostgresProblem } from './platform/postgres/problem.ts'
import { isStoreError } from './platform/store/index.ts'

const say = (line: string) => console.log(line)

/** Opens everything in order, and lets go of it in the opposite order when asked to stop. */
async function main(): Promise<void> {
  const config = readConfig()
  const empty = process.argv.includes('--empty')
  const undo: (() => Promise<unknown> | unknown)[] = []
  const stop = stopper(undo)
  try {
    const lock = lockDataFolder(config.dataFolder)
    undo.push(() => lock.release())
    const home = await openDatabaseHome(config, say)
    undo.push(() => home.stop())
    const doors = await openDoors(config, home.serviceUrl)
    const service = await startService(doors)
    undo.push(() => service.stop())
    lock.announce(service.address)
    service.readiness.state = 'ready'
    say(`Raireki is ready at ${service.address}${empty ? '' : ''}`)
  } catch (error) {
    await stop()
    throw error
  }
}

/** Ctrl-C once drains; twice leaves at once. */
function stopper(undo: (() => Promise<unknown> | unknown)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= (async () => {
      for (const step of undo.splice(0).reverse()) await step()
    })()
    return stopping
  }
  const onSignal = () => {
    if (stopping) process.exit(1)
    say('Stopping: finishing what runs')
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return stop
}

/** Trouble that a person can mend is one clear line; a bug shows where it is. */
function explain(error: unknown): string {
  if (error instanceof ConfigurationProblem || error instanceof PostgresProblem || isStoreError(error))
    return error.message
  const { code, message, stack } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${(error as { port?: number }).port} is taken: set PORT to another one, or stop what uses it.`
  if (code === 'EACCES' || code === 'EROFS')
    return `The data folder cannot be written (${message}). Set RAIREKI_DATA to one that can.`
  return stack ?? message
}

await main().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
