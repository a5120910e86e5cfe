/** What a GraphQL operation answered, with what it cost. */
export type Answer<T> = {
  readonly data: T
  readonly errors: readonly { message: string; extensions: { code: string; requestId?: string } }[]
  readonly statements: number
  readonly status: number
}

/** Somebody who uses the public API, as any client would. */
export class Caller {
  readonly address: string
  readonly token: string | undefined
  readonly language: 'ja' | 'en'

  constructor(address: string, token?: string, language: 'ja' | 'en' = 'en') {
    this.address = address
    this.token = token
    this.language = language
  }

  speaking(language: 'ja' | 'en'): Caller {
    return new Caller(this.address, this.token, language)
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the schema checks them.
  async send<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-raireki-client': 'test',
        'accept-language': this.language,
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as { data?: T; errors?: Answer<T>['errors'] }
    return {
      data: body.data as T,
      errors: body.errors ?? [],
      statements: Number(response.headers.get('x-raireki-sql')),
      status: response.status,
    }
  }

  /** An operation that must not fail; refusals are answers, and are returned. */
  // biome-ignore lint/suspicious/noExplicitAny: the same as above.
  async ask<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables)
    if (errors.length > 0) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`)
    return data
  }

  async signIn(email: string, password: string): Promise<Caller> {
    const { signIn } = await this.ask(
      `mutation ($input: SignInInput!) {
        signIn(input: $input) { __typename ... on SignedIn { token } ... on Refusal { code message } }
      }`,
      { input: { email, password, channel: 'CLI' } },
    )
    if (signIn.__typename !== 'SignedIn') throw new Error(`Signing in was refused: ${signIn.code}`)
    return new Caller(this.address, signIn.token, this.language)
  }
}

export function callerOf(address: string): Caller {
  return new Caller(address)
}
