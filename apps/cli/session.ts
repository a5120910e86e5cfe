import { Failure } from './failure.ts'
import { CredentialStore } from './registry/credentials.ts'
import { Registry } from './registry/registry.ts'
import { Output } from './terminal/output.ts'
import { type Lang, words } from './words/local.ts'

export interface CommonOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** What every command works with: where to speak, whom to ask, and when to stop. */
export class Session {
  readonly output: Output
  readonly env: NodeJS.ProcessEnv
  readonly credentials: CredentialStore
  readonly signal: AbortSignal

  constructor(lang: Lang, options: CommonOptions, env: NodeJS.ProcessEnv, signal: AbortSignal) {
    this.output = new Output({ lang, json: options.json ?? false, quiet: options.quiet ?? false })
    this.env = env
    this.credentials = new CredentialStore(env)
    this.signal = signal
  }

  get lang(): Lang {
    return this.output.lang
  }

  /** The registry, as the signed-in person. */
  async registry(): Promise<Registry> {
    const account = await this.credentials.account()
    if (account) return new Registry({ ...account, lang: this.lang, signal: this.signal })
    throw new Failure(
      'notSignedIn',
      words('You are not signed in to a registry.', '登録簿にサインインしていません。'),
      {
        code: 'UNAUTHENTICATED',
        next: words('Sign in with: raireki sign-in <server>', 'サインインしてください: raireki sign-in <server>'),
      },
    )
  }

  /** The registry at an address, as nobody in particular. */
  stranger(server: string): Registry {
    return new Registry({ server, lang: this.lang, signal: this.signal })
  }
}
