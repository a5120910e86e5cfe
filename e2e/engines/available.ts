import { startCeph } from './ceph.ts'
import { startRedis } from './redis.ts'
import { ceph, redis, type Tool } from './tools.ts'

export { installWherePossible } from './tools.ts'

/** Names an S3 engine to test with: JSON of `endpoint`, `region`, `accessKey` and `secretKey`. */
export const s3Variable = 'RAIREKI_TEST_S3'
/** Names a Redis or Valkey to test with. */
export const redisVariable = 'RAIREKI_TEST_REDIS_URL'

export interface Engines {
  /** To be added to the environment of the tests. A variable is absent where there is no engine. */
  readonly environment: Record<string, string>
  stop(): Promise<void>
}

interface Running {
  readonly value: string
  stop(): Promise<void>
}

/**
 * Starts one engine of each kind for a whole run of tests. What the environment names already is used as it is;
 * what this machine lacks is skipped, in one plain line.
 */
export async function startEngines(say: (line: string) => void = console.log): Promise<Engines> {
  const started = await Promise.all([
    start(s3Variable, ceph, say, async () => {
      const { access, stop } = await startCeph()
      return { value: JSON.stringify(access), stop }
    }),
    start(redisVariable, redis, say, async () => {
      const { url, stop } = await startRedis()
      return { value: url, stop }
    }),
  ])
  const engines = started.filter((engine) => engine !== undefined)
  return {
    environment: Object.fromEntries(engines.map(({ variable, value }) => [variable, value])),
    stop: async () => void (await Promise.all(engines.map((engine) => engine.stop()))),
  }
}

async function start(variable: string, tool: Tool, say: (line: string) => void, open: () => Promise<Running>) {
  const given = process.env[variable]
  if (given) return { variable, value: given, stop: async () => {} }
  if (!tool.isHere()) {
    say(`Skipped: ${tool.for}, because ${tool.name} is not installed and ${variable} names none.`)
    return undefined
  }
  try {
    return { variable, ...(await open()) }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    say(`Skipped: ${tool.for}, because ${tool.name} did not start: ${reason}`)
    return undefined
  }
}
