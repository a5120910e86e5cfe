import { type SealedFile, sealForUpload, type UploadOrder, type UploadPart, VaultError } from '@raireki/vault/web'

/** What the page asks of the worker: one file, then part after part. */
export type SealOrder = { readonly file: File } & Pick<UploadOrder, 'sessionKey' | 'salt' | 'partSize' | 'stored'>
export type SealQuestion = { readonly begin: SealOrder } | { readonly next: true }
export type SealAnswer =
  | { readonly part: UploadPart }
  | { readonly compared: number }
  | { readonly done: SealedFile }
  | { readonly failed: { readonly code: string; readonly message: string } }

const post = (answer: SealAnswer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer })

let parts: AsyncGenerator<UploadPart, SealedFile>

self.onmessage = async ({ data }: MessageEvent<SealQuestion>) => {
  try {
    if ('begin' in data) {
      const { file, ...order } = data.begin
      parts = sealForUpload(file, { ...order, onCompared: ({ length }) => post({ compared: length }) })
      return
    }
    const next = await parts.next()
    if (next.done) post({ done: next.value })
    else post({ part: next.value }, [next.value.bytes.buffer])
  } catch (error) {
    const code = error instanceof VaultError ? error.code : 'Unexpected'
    post({ failed: { code, message: error instanceof Error ? error.message : String(error) } })
  }
}
