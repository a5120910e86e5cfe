import path from 'node:path'
import { z } from 'zod'

/**
 * Everything that can be configured, in one place. Each variable has a default that serves a laptop.
 * docs/guides/configuration.md is written from the descriptions here.
 */
const environment = z.object({
  NODE_ENV: oneOf('development', 'test', 'production').default('development').describe('How the service runs.'),
  PORT: port().default(4000).describe('The port for API and web app.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on; 0.0.0.0 for all.'),
  PUBLIC_URL: url(['http:', 'https:']).optional().describe('How people reach the service; decides cookies and links.'),
  RAIREKI_DATA: z
    .string()
    .min(1)
    .default('./.raireki')
    .describe('The folder for the embedded Postgres, objects and keys.'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional().describe("Your own Postgres, with the service's role."),
  DATABASE_OWNER_URL: url(['postgres:', 'postgresql:'])
    .optional()
    .describe('The role that migrates; DATABASE_URL when left out.'),
  DATABASE_POOL: integer(2, 200).default(10).describe('Connections a process may hold.'),
  REDIS_URL: url(['redis:', 'rediss:']).optional().describe('Redis or Valkey for jobs; Postgres when left out.'),
  S3_ENDPOINT: url(['http:', 'https:']).optional().describe('An S3 engine for bodies; a folder when left out.'),
  S3_PUBLIC_ENDPOINT: url(['http:', 'https:'])
    .optional()
    .describe('How clients reach the engine, if not by S3_ENDPOINT.'),
  S3_REGION: z.string().min(1).default('us-east-1').describe("The engine's region."),
  S3_BUCKET: z.string().min(3).max(63).default('raireki').describe('The bucket for bodies.'),
  S3_ACCESS_KEY: z.string().min(1).optional().describe('Needed with S3_ENDPOINT.'),
  S3_SECRET_KEY: z.string().min(1).optional().describe('Needed with S3_ENDPOINT.'),
  STORE_PATIENCE_SECONDS: integer(1, 3_600)
    .default(30)
    .describe('How long an S3 engine may say nothing before the service gives up on a request.'),
  STORE_LOCK_DAYS: integer(0, 36_500)
    .default(365)
    .describe(
      'How long the bodies of published versions are locked, where the engine has locks that hold; 0 for never.',
    ),
  STRAY_GRACE_HOURS: integer(1, 87_600)
    .default(168)
    .describe('How long an object that the database does not know stays in the store before it is removed.'),
  UPLOAD_ABANDON_HOURS: integer(1, 8_760)
    .default(168)
    .describe(
      'How long after its last part an upload that nobody completes is given up, and after its opening a draft that holds nothing.',
    ),
  UPLOAD_QUOTA_GIB: integer(1, 1_048_576)
    .default(10_240)
    .describe('How much an organisation may have sent, or announced, that is not published yet.'),
  KEYS_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The folder of the registry's keys; `keys` in RAIREKI_DATA when left out. Processes on several machines need the same keys.",
    ),
  KEY_PASSPHRASE: z
    .string()
    .min(8, { error: 'at least 8 characters' })
    .optional()
    .describe("Protects the registry's private key on disk."),
  KEY_PASSPHRASE_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('A file with that passphrase, which the keeper alone reads; better than the variable itself.'),
  KEEPER_SOCKET: z
    .string()
    .min(1)
    .max(100, { error: 'at most 100 characters, as sockets have it' })
    .optional()
    .describe('The socket of a keeper that you run yourself; when left out the service starts its own.'),
  KEEPER_DATABASE_URL: url(['postgres:', 'postgresql:'])
    .optional()
    .describe("The keeper's own login to Postgres; DATABASE_URL when left out."),
  LEDGER_ORIGIN: z
    .string()
    .regex(/^\S+$/, 'no spaces')
    .default('raireki.local/ledger')
    .describe('The name that checkpoints carry.'),
  SESSION_HOURS: integer(1, 720).default(12).describe('How long a session lasts.'),
  SIGN_IN_FAILURES: integer(1, 1000).default(10).describe('Failed sign-ins per account and address in 15 minutes.'),
  JOB_LOCK_MS: integer(1_000, 600_000)
    .default(10_000)
    .describe('How long a silent worker keeps its job before another takes it.'),
  JOB_ATTEMPTS: integer(1, 50).default(8).describe('How often a job is tried before an operator must look.'),
  JOB_BACKOFF_MS: integer(1, 600_000)
    .default(1_000)
    .describe('The wait before the second attempt; it doubles each time.'),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .optional()
    .describe(
      'The mail server, with user and password where it wants them; letters go to `mail` in RAIREKI_DATA without.',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n@]*[^\s@]+@[^\s@>]+>?$/, 'an address, or a name and an address in angle brackets')
    .default('Raireki <raireki@localhost>')
    .describe('The sender of mail.'),
  MAIL_DIGEST_HOUR: integer(0, 23).default(8).describe('The hour in Japan at which daily digests go out.'),
  WEBHOOK_ALLOW_PRIVATE: oneOf('yes', 'no')
    .default('no')
    .describe('Whether webhooks may go to private addresses and without TLS: only where all receivers are your own.'),
  ALLOW_PICKLE: oneOf('yes', 'no')
    .default('no')
    .describe('Whether pickles that only rebuild tensors pass inspection. Those that call anything else never do.'),
  MAX_BODY_BYTES: integer(1024, 64 * 1024 * 1024)
    .default(1024 * 1024)
    .describe('The largest GraphQL request.'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent')
    .optional()
    .describe('How much is logged; info in production, warn elsewhere.'),
  SEED: oneOf('auto', 'always', 'never').default('auto').describe('auto seeds an empty embedded database.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:']).optional().describe('Where OpenTelemetry traces go.'),
})

export type Config = z.infer<typeof environment> & { readonly dataFolder: string; readonly keysFolder: string }

/** What is wrong with the environment, all of it at once. */
export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  const problems = parsed.success
    ? missingTogether(parsed.data)
    : parsed.error.issues.map(
        (issue) => `${issue.path.join('.')}: expected ${issue.message}, got ${shown(issue.path, given)}`,
      )
  if (!parsed.success || problems.length > 0) throw new ConfigurationProblem(problems)
  const dataFolder = path.resolve(parsed.data.RAIREKI_DATA)
  return {
    ...parsed.data,
    dataFolder,
    keysFolder: path.resolve(parsed.data.KEYS_FOLDER ?? path.join(dataFolder, 'keys')),
  }
}

/** Every variable with its default, for the configuration guide. */
export function describeConfig(): { name: string; fallback: string; text: string }[] {
  return Object.entries(environment.shape).map(([name, schema]) => {
    const fallback = (schema as z.ZodType).safeParse(undefined)
    return { name, fallback: fallback.success ? String(fallback.data ?? '') : '', text: schema.description ?? '' }
  })
}

function missingTogether(config: z.infer<typeof environment>): string[] {
  if (config.KEY_PASSPHRASE && config.KEY_PASSPHRASE_FILE) {
    return ['KEY_PASSPHRASE_FILE: expected nothing, because KEY_PASSPHRASE is set']
  }
  if (!config.S3_ENDPOINT) return []
  return (['S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const)
    .filter((name) => !config[name])
    .map((name) => `${name}: expected a value, because S3_ENDPOINT is set`)
}

/** Values of secrets are never repeated. */
function shown(path: readonly PropertyKey[], env: Record<string, string | undefined>): string {
  const name = String(path[0])
  return /URL|KEY|PASSPHRASE/.test(name) ? 'something else' : JSON.stringify(env[name])
}

function integer(min: number, max: number) {
  const message = `a whole number from ${min} to ${max}`
  return z
    .union([z.number(), z.string().regex(/^\d+$/, message).transform(Number)], { error: message })
    .refine((value) => value >= min && value <= max, { error: message })
}

function oneOf<const T extends readonly string[]>(...words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

function port() {
  return integer(0, 65_535)
}

function url(protocols: readonly string[]) {
  const message = `an address starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`
  return z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), { error: message })
}
