import 'reflect-metadata'
import { readConfig } from './config.ts'
import { openDatabaseHome } from './database-home.ts'
import { demoPeople } from './demo-people.ts'
import { openDoors } from './doors.ts'
import { greet } from './greeting.ts'
import { assertPortFree } from './http/port.ts'
import { startService } from './http/server.ts'
import { FirstOperator } from './people/index.ts'
import { lockDataFolder } from './platform/postgres/lock.ts'
import { openTracing } from './platform/telemetry/tracing.ts'
import { seed, shouldSeed } from './seeding.ts'
import { explainTrouble } from './trouble.ts'

const say = (line: string) => console.log(line)

/** Opens everything in order, and lets go of it in the opposite order when asked to stop. */
async function main(): Promise<void> {
  const config = readConfig()
  const undo: (() => Promise<unknown> | unknown)[] = []
  const stop = stopper(undo)
  try {
    const lock = lockDataFolder(config.dataFolder)
    undo.push(() => lock.release())
    await assertPortFree(config.PORT, config.HOST)
    const home = await openDatabaseHome(config, say)
    undo.push(() => home.stop())
    const tracing = await openTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT)
    undo.push(() => tracing.close())
    const doors = await openDoors(config, home)
    const service = await startService(doors)
    undo.push(() => service.stop())
    lock.announce(service.address)
    const isEmpty = await service.app.get(FirstOperator).isNeeded()
    if (shouldSeed(config, isEmpty, home.embedded, process.argv)) await seed(doors, service, say)
    service.readiness.state = 'ready'
    greet(service, await demoPeople(doors), say)
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

await main().catch((error: unknown) => {
  console.error(explainTrouble(error))
  process.exit(1)
})
