import { Failure } from './failure.js'
import { CredentialStore } from './registry/credentials.js'
import { Registry } from './registry/registry.js'
import { Output } from './terminal/output.js'
import { words } from './words/local.js'
/** What every command works with: where to speak, whom to ask, and when to stop. */
export class Session {
  output
  env
  credentials
  signal
  constructor(lang, options, env, signal) {
    this.output = new Output({ lang, json: options.json ?? false, quiet: options.quiet ?? false })
    this.env = env
    this.credentials = new CredentialStore(env)
    this.signal = signal
  }
  get lang() {
    return this.output.lang
  }
  /** The registry, as the signed-in person. */
  async registry() {
    const account = await this.credentials.account()
    if (account) return new Registry({ ...account, lang: this.lang, signal: this.signal })
    throw new Failure(
      'notSignedIn',
      words('You are not signed in to a registry.', 'レジストリーにサインインしていません。'),
      {
        code: 'UNAUTHENTICATED',
        next: words('Sign in with: raireki sign-in <server>', 'サインインしてください: raireki sign-in <server>'),
      },
    )
  }
  /** The registry at an address, as nobody in particular. */
  stranger(server) {
    return new Registry({ server, lang: this.lang, signal: this.signal })
  }
}
