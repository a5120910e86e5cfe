import { currentLanguage } from '../../app/language.ts'
import type { Trouble } from '../../ui/trouble.tsx'

/** Sends a file to a request; answers what went wrong, or nothing. */
export async function addAttachment(requestId: string, file: File): Promise<Trouble | undefined> {
  const address = `/attachments?${new URLSearchParams({ request: requestId, name: file.name })}`
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: file,
      headers: {
        'content-type': 'application/octet-stream',
        'x-raireki-client': 'web',
        'accept-language': currentLanguage(),
      },
    })
    if (response.ok) return undefined
    if (response.status === 413) return { code: 'AttachmentTooLarge' }
    const { code = 'INTERNAL', message } = (await response.json()) as Partial<Trouble>
    return { code, ...(message ? { message } : {}) }
  } catch {
    return { code: 'NETWORK' }
  }
}
