import { print } from 'graphql/language/printer.js'
import { Failure } from '../failure.js'
import { words } from '../words/local.js'
import { failureFromAnswer } from './answer.js'

const timeoutMs = 60_000
/** The registry's public API, as its own clients use it. */
export class Registry {
  server
  #connection
  constructor(connection) {
    this.server = connection.server
    this.#connection = connection
  }
  async ask(document, variables) {
    const answer = await this.#post(JSON.stringify({ query: print(document), variables }))
    const body = await readJson(answer)
    const fault = body?.errors?.[0]
    if (fault) throw failureFromAnswer(fault, this.server)
    if (body?.data) return body.data
    throw new Failure(
      'network',
      words(
        `${this.server} did not answer as a registry does (HTTP ${answer.status}).`,
        `${this.server} の応答はレジストリーのものではありません (HTTP ${answer.status})。`,
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
  async #post(body) {
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
async function readJson(answer) {
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}
function unreachable(server, error) {
  const cause = error.cause
  const detail = cause?.code ?? error.message
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
