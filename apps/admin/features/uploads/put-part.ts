const ATTEMPTS = 5

/** The address has expired: a new one must be asked for. */
export class AddressExpired extends Error {
  override readonly name = 'AddressExpired'
}

/** Trying again does not make room. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}

/** What it takes to send one part; `onSent` hears of bytes as they leave. */
export type PartToPut = {
  readonly url: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly signal: AbortSignal
  readonly onSent: (bytes: number) => void
}

/** Sends one part to the store, again and again with growing pauses while that can help. Answers the store's ETag. */
export async function putPart(part: PartToPut): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await putOnce(part)
    } catch (error) {
      if (error instanceof AddressExpired || error instanceof StoreFull || part.signal.aborted || attempt === ATTEMPTS)
        throw error
      part.onSent(0)
      await online()
      await pause(500 * 2 ** attempt * (0.5 + Math.random() / 2))
    }
  }
}

/** Without a network there is nothing to try: waiting for it costs no attempt. */
async function online(): Promise<void> {
  if (navigator.onLine) return
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Stores of the S3 kind say it in the code of their answer, most of them with 403 or 503. */
function saysFull(answer: string): boolean {
  return /<Code>\s*(?:QuotaExceeded|InsufficientCapacity|XMinioStorageFull|XMinioAdminBucketQuotaExceeded)\s*<\/Code>/.test(
    answer,
  )
}

/** By XMLHttpRequest, because fetch tells nobody how much it has sent. */
function putOnce({ url, bytes, signal, onSent }: PartToPut): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal.addEventListener('abort', stop)
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'))
    request.onerror = () => reject(new Error('The store cannot be reached.'))
    request.onloadend = () => signal.removeEventListener('abort', stop)
    request.onload = () => {
      const etag = request.getResponseHeader('etag')
      if (request.status >= 200 && request.status < 300 && etag) resolve(etag.replaceAll('"', ''))
      else if (request.status === 507 || saysFull(request.responseText)) reject(new StoreFull())
      else if (request.status === 403) reject(new AddressExpired())
      else reject(new Error(`The store answered ${request.status}.`))
    }
    request.open('PUT', url)
    // As a blob it can lie outside the page's memory while it leaves.
    request.send(new Blob([bytes]))
  })
}
