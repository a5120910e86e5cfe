import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql/language/printer.js'
import { Failure } from '../failure.ts'
import type { Lang } from '../words/local.ts'
import { words } from '../words/local.ts'
import { failureFromAnswer, type GraphqlFault } from './answer.ts'

interface Connection {
  readonly server: string
  readonly lang: Lang
  readonly token?: string
  readonly signal?: AbortSignal
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
    const answer = await this.#post(JSON.stringify({ query: print(document), variables }))
    const body = await readJson(answer)
    const fault = body?.errors?.[0]
    if (fault) throw failureFromAnswer(fault, this.server)
    if (body?.data) return body.data as Data
    throw new Failure(
      'network',
      words(
        `${this.server} did not answer as a registry does (HTTP ${answer.status}).`,
        `${this.server} の応答は登録簿のものではありません (HTTP ${answer.status})。`,
      ),
      {
        code: answer.status >= 500 ? 'unavailable' : 'notARegistry',
        next: words(
          'Check the address, or try again in a moment.',
          '住所を確かめるか、少し待ってからやり直してください。',
        ),
      },
    )
  }

  async #post(body: string): Promise<Response> {
    const { server, lang, token, signal } = this.#connection
    const patience = AbortSignal.timeout(timeoutMs)
    try {
      return await fetch(`${server}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
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

async function readJson(answer: Response): Promise<{ data?: unknown; errors?: GraphqlFault[] } | undefined> {
  try {
    return (await answer.json()) as { data?: unknown; errors?: GraphqlFault[] }
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
