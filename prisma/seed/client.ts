import { DEMO_PASSWORD } from './people/account.ts'

type Answer<T> = { readonly data?: T | null; readonly errors?: readonly { readonly message: string }[] }
type Refusable = { readonly code?: string; readonly message?: string }

/** Somebody who uses the public API, as any client would. */
export class Client {
  private readonly address: string
  private readonly token: string | undefined

  constructor(address: string, token?: string) {
    this.address = address
    this.token = token
  }

  async signIn(email: string): Promise<Client> {
    const { token } = await this.perform<{ token: string }>(SIGN_IN, {
      input: { email, password: DEMO_PASSWORD, channel: 'CLI' },
    })
    return new Client(this.address, token)
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-raireki-client': 'seed',
        'accept-language': 'en',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors = [] } = (await response.json()) as Answer<T>
    if (errors.length > 0 || !data) throw new Error(errors.map(({ message }) => message).join('; ') || 'no answer')
    return data
  }

  /** A PDF beside a request, by plain HTTP. Answers its id. */
  async attach(requestId: string, name: string, content: Uint8Array): Promise<string> {
    const query = new URLSearchParams({ request: requestId, name })
    const response = await fetch(`${this.address}/attachments?${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/pdf',
        'x-raireki-client': 'seed',
        'accept-language': 'en',
        authorization: `Bearer ${this.token}`,
      },
      body: new Uint8Array(content),
    })
    const { id, code, message } = (await response.json()) as Refusable & { readonly id?: string }
    if (id === undefined) throw new Error(`${code}: ${message}`)
    return id
  }

  /** One mutation. Nothing in the story may be refused, so a refusal is thrown. */
  async perform<T>(mutation: string, variables: object): Promise<T> {
    const [answer] = Object.values(await this.ask<Record<string, T & Refusable>>(mutation, variables))
    if (answer?.code !== undefined) throw new Error(`${answer.code}: ${answer.message}${detailsOf(answer)}`)
    return answer as T
  }
}

/** What a refusal says besides its code and its sentence. */
function detailsOf({ code: _code, message: _message, ...rest }: Refusable): string {
  const details = Object.entries(rest).filter(([field]) => field !== '__typename')
  return details.length > 0 ? ` ${JSON.stringify(Object.fromEntries(details))}` : ''
}

/** A mutation's text: its name, its variables as declared, and what is wanted of the answer. */
export function mutation(name: string, variables: string, wanted: string): string {
  const passed = [...variables.matchAll(/\$(\w+):/g)].map(([, variable]) => `${variable}: $${variable}`).join(', ')
  return `mutation (${variables}) { ${name}(${passed}) { __typename ${wanted} ... on Problem { code message } } }`
}

const SIGN_IN = mutation('signIn', '$input: SignInInput!', '... on SignedIn { token }')
