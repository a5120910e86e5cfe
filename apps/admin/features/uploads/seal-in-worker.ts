import type { SealedFile, UploadPart } from '@raireki/vault/web'
import type { SealAnswer, SealOrder, SealQuestion } from './seal-worker.ts'

/** The file is not, or no longer, the one whose parts were sent. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged'
}

/**
 * Seals a file part by part in a worker, so that the page stays quick however large the file is. Parts that the store
 * has are compared and not yielded; `onCompared` hears of their lengths.
 */
export async function* sealInWorker(
  order: SealOrder,
  onCompared: (bytes: number) => void,
): AsyncGenerator<UploadPart, SealedFile> {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' })
  const ask = (question: SealQuestion) => worker.postMessage(question)
  try {
    ask({ begin: order })
    for (;;) {
      ask({ next: true })
      const answer = await answerOf(worker, onCompared)
      if ('done' in answer) return answer.done
      if ('part' in answer) yield answer.part
      else if (answer.failed.code === 'SourceChanged') throw new SourceChanged(answer.failed.message)
      else throw new Error(answer.failed.message)
    }
  } finally {
    worker.terminate()
  }
}

type Ending = Exclude<SealAnswer, { readonly compared: number }>

function answerOf(worker: Worker, onCompared: (bytes: number) => void): Promise<Ending> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SealAnswer>) => {
      if ('compared' in data) onCompared(data.compared)
      else resolve(data)
    }
    worker.onerror = (event) => reject(new Error(event.message))
  })
}
