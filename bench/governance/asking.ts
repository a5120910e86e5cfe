import { setTimeout as pause } from 'node:timers/promises'
import { type DocumentNode, print } from 'graphql'
import type { Service } from './service.ts'

export type Question = { readonly who: number; readonly variables: Record<string, unknown> }
export type Asked = { readonly ms: number; readonly statements: number }
export type Answers = {
  readonly asked: readonly Asked[]
  readonly seconds: number
  /** Processor time of the service's own process for one of them. */
  readonly cpuMs: number
}

/** So many clients at once, each asking again as soon as it was answered, or after having read for about so long. */
export async function ask(
  service: Service,
  document: DocumentNode,
  clients: number,
  count: number,
  question: (index: number) => Question,
  readingMs = 0,
): Promise<Answers> {
  const query = print(document)
  const asked: Asked[] = []
  const cpu = service.cpuSeconds()
  const began = performance.now()
  const numbers = Array.from({ length: count }, (_, index) => index).values()
  const client = async () => {
    for (const index of numbers) {
      // Nobody reads for exactly so long, and nobody begins at the same moment.
      if (readingMs > 0) await pause(2 * readingMs * Math.random())
      asked.push(await once(service, query, question(index)))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const cpuMs = (1000 * (service.cpuSeconds() - cpu)) / count
  return { asked, seconds: (performance.now() - began) / 1000, cpuMs }
}

async function once({ address }: Service, query: string, { who, variables }: Question): Promise<Asked> {
  const began = performance.now()
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-raireki-client': 'bench',
      authorization: `Bearer rk_bench_${who}`,
    },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as {
    data: Record<string, { code?: string; message?: string }>
    errors?: { message: string }[]
  }
  const ms = performance.now() - began
  const refusal = Object.values(body.data ?? {}).find((value) => value?.code)
  // What is measured must be what was asked for, not a quick refusal.
  if (body.errors || refusal) throw new Error(body.errors?.[0]?.message ?? `${refusal!.code}: ${refusal!.message}`)
  return { ms, statements: Number(response.headers.get('x-raireki-sql')) }
}
