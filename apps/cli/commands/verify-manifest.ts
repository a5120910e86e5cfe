import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Manifest, manifestDigest, parseManifest, verifyDetached } from '@raireki/vault'
import { Failure } from '../failure.ts'
import type { Session } from '../session.ts'
import { digestOfFile } from '../transfer/file-digest.ts'
import { TransferFault } from '../transfer/transfer-fault.ts'
import { transferFailure } from '../transfer-words.ts'
import { words } from '../words/local.ts'

interface ManifestToVerify {
  readonly file: string
  readonly text: string
  readonly certificate?: string
  readonly signature?: string
  readonly files?: string
}

/** Checks who signed a manifest and, where they are at hand, that the files are the ones it describes. */
export async function verifyManifest(session: Session, order: ManifestToVerify): Promise<void> {
  try {
    const manifest = parseManifest(order.text)
    const signer = await signerOf(order)
    const checked = order.files === undefined ? 0 : await checkFiles(manifest, order.files)
    const digest = manifestDigest(manifest.files)
    const { length } = manifest.files
    session.output.result({ verified: true, digest, signer, files: length, filesChecked: checked }, () =>
      session.output.say(
        words(
          `It holds: ${length} files, ${checked} of them compared, ${digest}, signed by ${signer}.`,
          `検証できました: ${length} ファイル (うち ${checked} 件を照合)、${digest}、署名者 ${signer}`,
        ),
      ),
    )
  } catch (error) {
    throw transferFailure(error)
  }
}

async function signerOf({ file, text, certificate, signature }: ManifestToVerify): Promise<string> {
  if (certificate === undefined) {
    throw new Failure('badInput', words('Who should have signed it?', '誰の署名であるべきですか。'), {
      code: 'noCertificate',
      next: words(
        'Give their certificate with --certificate; have it from them, not from the registry.',
        '--certificate で証明書を指定してください。登録簿ではなく本人から入手したものを使ってください。',
      ),
    })
  }
  const armored = await readFile(signature ?? `${file}.asc`)
  const signed = await verifyDetached(new TextEncoder().encode(text), armored, await readFile(certificate))
  return signed.fingerprint
}

async function checkFiles(manifest: Manifest, folder: string): Promise<number> {
  for (const { path: name, plain } of manifest.files) {
    const file = path.join(folder, ...name.split('/'))
    const { size } = await stat(file)
    const same = size === plain.size && (await digestOfFile(file, size)).sha256 === plain.sha256
    if (!same) throw new TransferFault('ManifestMismatch', file)
  }
  return manifest.files.length
}
