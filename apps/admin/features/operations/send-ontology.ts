import type { Language } from '../../app/language.ts'
import type { Trouble } from '../../ui/trouble.tsx'

export type SentOntology =
  | { readonly ok: true; readonly release: string }
  | { readonly ok: false; readonly trouble: Trouble; readonly flaws: readonly string[] }

/** Sends a file of diseases as the body it is: it is larger than any GraphQL question may be. */
export async function sendOntology(file: File, language: Language): Promise<SentOntology> {
  try {
    const response = await fetch(`/ontologies?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-raireki-client': 'web', 'accept-language': language, 'content-type': 'application/octet-stream' },
      body: file,
    })
    const answer = (await response.json()) as Answer
    if (response.ok && answer.release !== undefined) return { ok: true, release: answer.release }
    return {
      ok: false,
      trouble: {
        code: answer.code ?? 'INTERNAL',
        ...(answer.message === undefined ? {} : { message: answer.message }),
      },
      flaws: (answer.flaws ?? []).map(({ message }) => message),
    }
  } catch {
    return { ok: false, trouble: { code: 'NETWORK' }, flaws: [] }
  }
}

type Answer = {
  readonly release?: string
  readonly code?: string
  readonly message?: string
  readonly flaws?: readonly { readonly message: string }[]
}
