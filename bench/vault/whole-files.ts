import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { freshSalt, freshSessionKey, type Lanes, openFile, sealFile } from '@raireki/vault'

/** A sealed file, and what opens it. */
export type Sealed = { readonly path: string; readonly sessionKey: Uint8Array; readonly expect: Plain }

type Plain = { readonly size: number; readonly sha256: string }

/** Seals a file as a push does, hashes of both sides included. The parts go to `take`, or nowhere. */
export async function seal(file: string, lanes: Lanes, take?: (piece: Uint8Array) => Promise<void>) {
  const sessionKey = freshSessionKey()
  const parts = sealFile(file, { sessionKey, salt: freshSalt(), lanes })
  let next = await parts.next()
  for (; !next.done; next = await parts.next()) {
    if (take) for (const piece of next.value.pieces) await take(piece)
    next.value.release()
  }
  return { sessionKey, expect: next.value.plain }
}

/** The same, kept as a body on its own. */
export async function sealTo(body: string, file: string, lanes: Lanes): Promise<Sealed> {
  const out = createWriteStream(body)
  const written = (piece: Uint8Array) =>
    new Promise<void>((resolve, reject) => out.write(piece, (error) => (error ? reject(error) : resolve())))
  const { sessionKey, expect } = await seal(file, lanes, written)
  out.end()
  await once(out, 'close')
  return { path: body, sessionKey, expect }
}

/** Opens a body as a pull does: into a file, and compared with what the manifest says of it. */
export async function open({ path, sessionKey, expect }: Sealed, lanes: Lanes): Promise<void> {
  const to = `${path}.opened`
  await openFile({ path, sessionKey, to, expect, lanes })
  rmSync(to)
}
