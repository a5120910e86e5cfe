import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql/language/printer.js'
import { asTold, Failure } from '../failure.ts'
import type { Lang } from '../words/local.ts'
import { type Words, words } from '../words/local.ts'
import { failureFromAnswer, type GraphqlFault } from './answer.ts'

interface Connection {
  readonly server: string
  readonly lang: Lang
  readonly token?: string
  readonly signal?: AbortSignal
}

/** A file that was taken in, with the id by which answers and evidence name it. */
interface Attached {
  readonly id: string
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly uploadedAt: string
}

/** What the registry says in words of its own only where it is asked in GraphQL. */
const faults: Readonly<Record<string, Words>> = {
  UNAUTHENTICATED: words('Sign in first.', '先にサインインしてください。'),
  NOT_FOUND: words('There is no such thing, or you may not see it.', '見つからないか、閲覧する権限がありません。'),
  CONFLICT: words('The request was changed meanwhile.', '申請がその間に変更されました。'),
}

const timeoutMs = 60_000

/** The registry's public API, as its own clients use it. */
export class Registry {
  readonly server: string
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.server = connection.server
    this.#connection = connection
  }

  async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const answer = await this.#post(
      '/graphql',
      'application/json',
      JSON.stringify({ query: print(document), variables }),
    )
    const body = await readJson(answer)
    const fault = body?.errors?.[0]
    if (fault) throw failureFromAnswer(fault, this.server)
    if (body?.data) return body.data as Data
    throw this.#notAsARegistry(answer)
  }

  /** Adds a PDF to a request. Files go by plain HTTP: a body is no part of a GraphQL question. */
  async attach(about: { readonly request: string; readonly name: string }, content: Buffer): Promise<Attached> {
    const answer = await this.#post(`/attachments?${new URLSearchParams(about)}`, 'application/pdf', content)
    const body = await readJson<Attached & { code?: string; message?: string }>(answer)
    if (answer.status === 201 && body) return body
    const { code = '', message } = body ?? {}
    if (answer.status === 422 && message) throw new Failure('refused', asTold(message), { code })
    const fault = faults[code]
    if (fault) throw failureFromAnswer({ message: fault[this.#connection.lang], extensions: { code } }, this.server)
    throw this.#notAsARegistry(answer)
  }

  #notAsARegistry({ status }: Response): Failure {
    return new Failure(
      'network',
      words(
        `${this.server} did not answer as a registry does (HTTP ${status}).`,
        `${this.server} の応答は登録簿のものではありません (HTTP ${status})。`,
      ),
      {
        code: status >= 500 ? 'unavailable' : 'notARegistry',
        next: words(
          'Check the address, or try again in a moment.',
          '住所を確かめるか、少し待ってからやり直してください。',
        ),
      },
    )
  }

  async #post(path: string, type: string, body: string | Buffer): Promise<Response> {
    const { server, lang, token, signal } = this.#connection
    const patience = AbortSignal.timeout(timeoutMs)
    try {
      return await fetch(`${server}${path}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          accept: 'application/json',
          'accept-language': lang,
          'x-raireki-client': 'cli',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body,
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      })
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      throw unreachable(server, error)
    }
  }
}

async function readJson<Body = { data?: unknown; errors?: GraphqlFault[] }>(
  answer: Response,
): Promise<Body | undefined> {
  try {
    return (await answer.json()) as Body
  } catch {
    return undefined
  }
}

function unreachable(server: string, error: unknown): Failure {
  const cause = (error as Error).cause as NodeJS.ErrnoException | undefined
  const detail = cause?.code ?? (error as Error).message
  return new Failure(
    'network',
    words(`${server} cannot be reached (${detail}).`, `${server} に接続できません (${detail})。`),
    {
      code: 'unreachable',
      cause: error,
      next: words(
        'Check the address and your network, then try again.',
        '住所とネットワークを確かめて、やり直してください。',
      ),
    },
  )
}
