import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../failure.ts'
import { words } from '../words/local.ts'
import { configFolder, writePrivately } from './config-folder.ts'

/** Where commands go and as whom. */
export interface Account {
  readonly server: string
  readonly token: string
  readonly email?: string
}

interface Credentials {
  readonly current: string | null
  readonly servers: Readonly<Record<string, { readonly token: string; readonly email?: string }>>
}

const nobody: Credentials = { current: null, servers: {} }

/** The registries a person is signed in to. RAIREKI_SERVER and RAIREKI_TOKEN come before what is kept. */
export class CredentialStore {
  readonly #env: NodeJS.ProcessEnv
  readonly #file: string

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
    this.#file = path.join(configFolder(env), 'credentials.json')
  }

  async account(): Promise<Account | undefined> {
    const kept = await this.#read()
    const server = this.#env.RAIREKI_SERVER ? serverAddress(this.#env.RAIREKI_SERVER) : kept.current
    if (!server) return undefined
    const entry = kept.servers[server]
    const token = this.#env.RAIREKI_TOKEN || entry?.token
    if (!token) return undefined
    return { server, token, ...(entry?.email && { email: entry.email }) }
  }

  /** The server commands go to, whether or not anybody is signed in. */
  async server(): Promise<string | undefined> {
    if (this.#env.RAIREKI_SERVER) return serverAddress(this.#env.RAIREKI_SERVER)
    return (await this.#read()).current ?? undefined
  }

  async remember({ server, token, email }: Account): Promise<void> {
    const kept = await this.#read()
    const servers = { ...kept.servers, [server]: { token, ...(email && { email }) } }
    await this.#write({ current: server, servers })
  }

  async forget(server: string): Promise<void> {
    const kept = await this.#read()
    const { [server]: _gone, ...servers } = kept.servers
    const current = kept.current === server ? (Object.keys(servers)[0] ?? null) : kept.current
    await this.#write({ current, servers })
  }

  async #read(): Promise<Credentials> {
    try {
      return { ...nobody, ...(JSON.parse(await readFile(this.#file, 'utf8')) as Credentials) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nobody
      if (!(error instanceof SyntaxError)) throw error
      throw new Failure(
        'badInput',
        words(`${this.#file} is not valid JSON.`, `${this.#file} は正しい JSON ではありません。`),
        {
          code: 'credentialsDamaged',
          next: words('Delete it and sign in again.', '削除してからサインインし直してください。'),
        },
      )
    }
  }

  async #write(credentials: Credentials): Promise<void> {
    await writePrivately(this.#file, `${JSON.stringify(credentials, null, 2)}\n`)
  }
}

/** The address of a registry as we keep it: scheme and host, no trailing slash. */
export function serverAddress(text: string): string {
  const url = addressFrom(/^https?:\/\//i.test(text) ? text : `${isThisMachine(text) ? 'http' : 'https'}://${text}`)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') {
    throw new Failure(
      'badInput',
      words(`“${text}” is not the address of a registry.`, `「${text}」は登録簿の住所ではありません。`),
      {
        code: 'serverAddress',
        next: words(
          'Give one like https://registry.example.jp',
          'https://registry.example.jp のように指定してください。',
        ),
      },
    )
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function addressFrom(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function isThisMachine(text: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/i.test(text)
}
