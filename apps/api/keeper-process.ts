import { readFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { type RunningKeeper, startKeeper } from './platform/keeper/keeper-server.ts'
import { keeperSocketOf } from './platform/keeper/socket-path.ts'
import { createLogger } from './platform/telemetry/logger.ts'

/**
 * The keeper as a process of its own. The service starts it as a child; an operator who wants it under another account
 * runs `raireki-keeper`, with `--group` where the service's account shares its group, and names its socket to the service in
 * KEEPER_SOCKET.
 */
async function main(): Promise<void> {
  const config = readConfig()
  const isChild = process.argv.includes('--child')
  const databaseUrl = config.KEEPER_DATABASE_URL ?? config.DATABASE_URL
  if (!databaseUrl) throw new Error('The keeper needs KEEPER_DATABASE_URL, or DATABASE_URL.')
  const logger = createLogger(config.LOG_LEVEL ?? 'info')
  const keeper = await startKeeper({
    socket: config.KEEPER_SOCKET ?? keeperSocketOf(config.dataFolder),
    keysFolder: config.keysFolder,
    passphrase: passphraseOf(config),
    databaseUrl,
    clock: process.argv.includes('--clock=callers') ? 'callers' : 'own',
    rotates: process.argv.includes('--rotates'),
    openToGroup: process.argv.includes('--group'),
    log: ({ did, ...about }) => logger.info(about, `The key was used: ${did}`),
  })
  endWith(keeper, isChild)
  if (!isChild) logger.info('The keeper listens')
  process.stdout.write('ready\n')
}

/** The passphrase, from its file or the variable; taken out of the environment, where others could come to read it. */
function passphraseOf({ KEY_PASSPHRASE, KEY_PASSPHRASE_FILE }: ReturnType<typeof readConfig>): string | undefined {
  delete process.env.KEY_PASSPHRASE
  if (!KEY_PASSPHRASE_FILE) return KEY_PASSPHRASE
  return readFileSync(KEY_PASSPHRASE_FILE, 'utf8').replace(/\r?\n$/, '')
}

function endWith(keeper: RunningKeeper, isChild: boolean): void {
  const end = () => void keeper.close().then(() => process.exit(0))
  process.once('SIGTERM', end)
  if (!isChild) {
    process.once('SIGINT', end)
    return
  }
  // Ctrl-C reaches the whole terminal; the service stops us in its turn.
  process.on('SIGINT', () => undefined)
  // Its end of our input is closed by its death, however that came. Nothing is tidied up then: by now the socket's name
  // may be that of the next keeper.
  process.stdin.resume().once('end', () => process.exit(0))
}

await main().catch((error: unknown) => {
  // What keeps it from starting is for people to mend; where in the code it was found is of no use to them.
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
