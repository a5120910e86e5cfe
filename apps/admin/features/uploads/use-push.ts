import { useRef, useState } from 'react'
import { useClient } from 'urql'
import { troubleOf } from '../../app/trouble.ts'
import {
  AbandonVersionDocument,
  type Custody,
  type LineageInput,
  OpenVersionDocument,
  PublishVersionDocument,
  RegistryKeyDocument,
} from '../../generated/operations.ts'
import type { LocalText } from '../../ui/local-text-fields.tsx'
import type { Trouble } from '../../ui/trouble.tsx'
import { answered, base64, type FileToPush, PushStopped, pushFile } from './push-files.ts'

/** A version as the person describes it before it is pushed. */
export type VersionPlan = {
  readonly assetId: string
  readonly files: readonly { readonly path: string; readonly file: File }[]
  readonly custody: Custody
  /** For sealed custody: the armoured certificate the session key is wrapped for. */
  readonly sealFor: string | undefined
  readonly note: LocalText
  readonly lineage: readonly LineageInput[]
  readonly original: boolean
}

export type PushState =
  | { readonly state: 'planning' }
  | { readonly state: 'pushing' }
  | { readonly state: 'stopped'; readonly trouble: Trouble }
  | { readonly state: 'published'; readonly versionId: string; readonly digest: string | null }

export type Progress = ReadonlyMap<string, { readonly sent: number; readonly total: number }>

type Sitting = {
  readonly plan: VersionPlan
  readonly versionId: string
  readonly sessionKey: Uint8Array
  readonly files: readonly FileToPush[]
}

/** Pushes a version from this browser: open, encrypt and send each file, wrap the session key, publish. */
export function usePush() {
  const client = useClient()
  const [state, setState] = useState<PushState>({ state: 'planning' })
  const [progress, setProgress] = useState<Progress>(new Map())
  const sitting = useRef<Sitting>(undefined)
  const stop = useRef(new AbortController())

  const begin = async (plan: VersionPlan): Promise<Sitting> => {
    const { freshSalt, freshSessionKey } = await import('@raireki/vault/web')
    const { assetId, custody, note } = plan
    const version = await answered(
      client.mutation(OpenVersionDocument, { input: { assetId, custody, ...(note.ja || note.en ? { note } : {}) } }),
      'openVersion',
    )
    const files = plan.files.map(({ path, file }) => ({ path, file, salt: freshSalt(), sent: new Map() }))
    return { plan, versionId: version.id, sessionKey: freshSessionKey(), files }
  }

  const finish = async ({ plan, versionId, sessionKey, files }: Sitting): Promise<PushState> => {
    const { manifestDigest, wrapSessionKey } = await import('@raireki/vault/web')
    const pushed = files.flatMap((file) => file.pushed ?? [])
    const wrap = async () => {
      const reader = plan.sealFor ?? (await registryCertificate())
      return { header: base64(await wrapSessionKey(sessionKey, reader)), digest: manifestDigest(pushed) }
    }
    const input = {
      versionId,
      lineage: [...plan.lineage],
      original: plan.original,
      ...(pushed.length > 0 ? await wrap() : {}),
    }
    const version = await answered(client.mutation(PublishVersionDocument, { input }), 'publishVersion')
    return { state: 'published', versionId: version.id, digest: version.digest }
  }

  const registryCertificate = async (): Promise<string> => {
    const { data, error } = await client.query(RegistryKeyDocument, {})
    if (!data) throw new PushStopped(error ? troubleOf(error) : { code: 'INTERNAL' })
    return data.registryKey.armored
  }

  const goOn = async (plan: VersionPlan): Promise<void> => {
    setState({ state: 'pushing' })
    stop.current = new AbortController()
    try {
      const now = sitting.current ?? (await begin(plan))
      sitting.current = now
      const { versionId, sessionKey } = now
      const onProgress = (path: string, sent: number, total: number) =>
        setProgress((known) => new Map(known).set(path, { sent, total }))
      for (const file of now.files) {
        await pushFile({ client, versionId, sessionKey, signal: stop.current.signal, onProgress }, file)
      }
      // Lineage may have been mended after a refusal, so the newest plan is published.
      setState(await finish({ ...now, plan }))
      sitting.current = undefined
    } catch (error) {
      setState({ state: 'stopped', trouble: error instanceof PushStopped ? error.trouble : { code: 'NETWORK' } })
    }
  }

  /** Gives the draft up; what was sent of it is thrown away by the registry. */
  const giveUp = async (): Promise<void> => {
    stop.current.abort()
    if (sitting.current) await client.mutation(AbandonVersionDocument, { versionId: sitting.current.versionId })
    sitting.current = undefined
    setProgress(new Map())
    setState({ state: 'planning' })
  }

  return { state, progress, push: goOn, giveUp }
}
