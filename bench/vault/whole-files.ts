import { rmSync } from 'node:fs'
import { open as openForWriting } from 'node:fs/promises'
import { freshSalt, freshSessionKey, type Lanes, openFile, openFileSealer, sealFile } from '@raireki/vault'

/** A sealed file, and what opens it. */
export type Sealed = { readonly path: string; readonly sessionKey: Uint8Array; readonly expect: Plain }

type Plain = { readonly size: number; readonly sha256: string }

/** Seals a file in worker threads: as many parts at once as there are workers, each a stream, both sides hashed. */
export async function seal(file: string, lanes: Lanes): Promise<void> {
  const sealer = await openFileSealer(file, { sessionKey: freshSessionKey(), salt: freshSalt(), lanes })
  const numbers = sealer.parts.map(({ number }) => number).values()
  const takeParts = async () => {
    for (const number of numbers) {
      const { pieces, reuse, digests } = sealer.seal(number)
      for await (const piece of pieces) reuse(piece)
      await digests
    }
  }
  await Promise.all(Array.from({ length: lanes.count }, takeParts))
  await sealer.plainDigest()
  await sealer.close()
}

/** A body on its own, made once, to be opened many times. */
export async function sealTo(body: string, file: string, lanes: Lanes): Promise<Sealed> {
  const sessionKey = freshSessionKey()
  const parts = sealFile(file, { sessionKey, salt: freshSalt(), lanes })
  const out = await openForWriting(body, 'w')
  let next = await parts.next()
  for (; !next.done; next = await parts.next()) {
    for (const piece of next.value.pieces) await out.writeFile(piece)
    next.value.release()
  }
  await out.close()
  return { path: body, sessionKey, expect: next.value.plain }
}

/** Opens a body in worker threads: into a file, and compared with what the manifest says of it. */
export async function open({ path, sessionKey, expect }: Sealed, lanes: Lanes): Promise<void> {
  const to = `${path}.opened`
  await openFile({ path, sessionKey, to, expect, lanes })
  rmSync(to)
}
