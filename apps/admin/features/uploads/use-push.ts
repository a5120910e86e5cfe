import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { useSignedIn } from '../../app/session.tsx'
import { openSigner, type Signer, type SignFault } from '../../app/signing.ts'
import { troubleOf } from '../../app/trouble.ts'
import {
  AbandonVersionDocument,
  OpenVersionDocument,
  PublishVersionDocument,
  RegistryKeyDocument,
} from '../../generated/operations.ts'
import type { TypedKey } from '../../ui/private-key-field.tsx'
import type { Trouble } from '../../ui/trouble.tsx'
import { beginJournal, endJournal, type JournalledPush, sessionKeyOf } from './journal.ts'
import { answered, base64, type FileToPush, PushStopped, pushFile } from './push-files.ts'
import { StoreFull } from './put-part.ts'
import { SourceChanged } from './seal-in-worker.ts'
import type { VersionPlan } from './version-plan.ts'

export type PushState =
  | { readonly state: 'planning' }
  | { readonly state: 'pushing' }
  | { readonly state: 'stopped'; readonly trouble: Trouble | undefined }
  | { readonly state: 'published'; readonly versionId: string; readonly digest: string | null }

export type Progress = ReadonlyMap<string, { readonly sent: number; readonly total: number }>

type Plan = Omit<VersionPlan, 'files' | 'assetId'>

type Sitting = {
  readonly plan: Plan
  readonly versionId: string
  readonly sessionKey: Uint8Array
  readonly files: readonly FileToPush[]
}

/**
 * Pushes a version from this browser: open, encrypt and send each file, wrap the session key, publish. It is written
 * down on the way, so that `takeUp` goes on with it after the page was gone.
 */
export function usePush() {
  const client = useClient()
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const [state, setState] = useState<PushState>({ state: 'planning' })
  const [keyFault, setKeyFault] = useState<SignFault>()
  const [progress, setProgress] = useState<Progress>(new Map())
  const sitting = useRef<Sitting>(undefined)
  const stop = useRef(new AbortController())
  /** Never written down: whoever comes back another day gives the key again, or publishes without a signature. */
  const signer = useRef<Signer>(undefined)

  const begin = async ({ assetId, files: chosen, ...plan }: VersionPlan): Promise<Sitting> => {
    const { freshSalt, freshSessionKey } = await import('@raireki/vault/web')
    const { custody, note } = plan
    const version = await answered(
      client.mutation(OpenVersionDocument, { input: { assetId, custody, ...(note.ja || note.en ? { note } : {}) } }),
      'openVersion',
    )
    const files = chosen.map(({ path, file }) => ({
      file,
      known: {
        path,
        name: file.name,
        bytes: file.size,
        modifiedAt: file.lastModified,
        salt: Uint8Array.from(freshSalt()),
        announced: new Map<number, string>(),
      },
    }))
    const sessionKey = freshSessionKey()
    const push = { versionId: version.id, personId: me.person.id, assetId, startedAt: new Date(), plan }
    await beginJournal({ ...push, files: files.map(({ known }) => known) }, sessionKey)
    return { plan, versionId: version.id, sessionKey, files }
  }

  const finish = async ({ plan, versionId, sessionKey, files }: Sitting): Promise<PushState> => {
    const { makeManifest, manifestDigest, wrapSessionKey, writeManifest } = await import('@raireki/vault/web')
    const pushed = files.flatMap(({ known }) => known.pushed ?? [])
    const wrap = async () => {
      const reader = plan.sealFor ?? (await registryCertificate())
      const signature = await signer.current?.(writeManifest(makeManifest(pushed)))
      const header = base64(await wrapSessionKey(sessionKey, reader))
      return { header, digest: manifestDigest(pushed), ...(signature && { signature }) }
    }
    const input = {
      versionId,
      lineage: [...plan.lineage],
      original: plan.original,
      ...(pushed.length > 0 ? await wrap() : {}),
    }
    const version = await answered(client.mutation(PublishVersionDocument, { input }), 'publishVersion')
    await endJournal(versionId)
    return { state: 'published', versionId: version.id, digest: version.digest }
  }

  const registryCertificate = async (): Promise<string> => {
    const { data, error } = await client.query(RegistryKeyDocument, {})
    if (!data) throw new PushStopped(error ? troubleOf(error) : { code: 'INTERNAL' })
    return data.registryKey.armored
  }

  const send = async (now: Sitting): Promise<PushState> => {
    const { versionId, sessionKey } = now
    const { signal } = stop.current
    const onProgress = (path: string, sent: number, total: number) =>
      setProgress((known) => new Map(known).set(path, { sent, total }))
    for (const file of now.files) {
      signal.throwIfAborted()
      await pushFile({ client, versionId, sessionKey, signal, onProgress }, file)
    }
    return finish(now)
  }

  /** Answers whether what was given can sign, or nothing was given. */
  const signWith = async (key: TypedKey | undefined): Promise<boolean> => {
    const opened = key && (await openSigner(key))
    const fault = opened && 'fault' in opened ? opened.fault : undefined
    signer.current = opened && 'sign' in opened ? opened.sign : undefined
    setKeyFault(fault)
    return fault === undefined
  }

  const run = async (prepare: () => Promise<Sitting>): Promise<void> => {
    setState({ state: 'pushing' })
    stop.current = new AbortController()
    const { signal } = stop.current
    try {
      const now = await prepare()
      sitting.current = now
      setState(await alone(now.versionId, () => send(now)))
      sitting.current = undefined
    } catch (error) {
      setState({ state: 'stopped', trouble: signal.aborted ? undefined : troubleWith(error) })
    }
  }

  const troubleWith = (error: unknown): Trouble => {
    if (error instanceof PushStopped) return error.trouble
    if (error instanceof SourceChanged) return { code: 'SourceChanged', message: t('uploads.sourceChanged') }
    if (error instanceof OtherPage) return { code: 'OtherPage', message: t('uploads.otherPage') }
    if (error instanceof StoreFull) return { code: 'STORE_FULL' }
    return { code: 'NETWORK' }
  }

  /** Begins, or goes on after a stop. Lineage may have been mended after a refusal, so the newest plan is published. */
  const push = async (plan: VersionPlan, key: TypedKey | undefined): Promise<void> => {
    if (!(await signWith(key))) return
    await run(async () => {
      const { files: _files, assetId: _assetId, ...newest } = plan
      return sitting.current ? { ...sitting.current, plan: newest } : begin(plan)
    })
  }

  /** Goes on with a push of an earlier visit. Answers whether it did: not with a key that cannot sign. */
  const takeUp = async (
    { plan, versionId, files }: JournalledPush,
    chosen: ReadonlyMap<string, File>,
    key: TypedKey | undefined,
  ): Promise<boolean> => {
    if (!(await signWith(key))) return false
    await run(async () => ({
      plan,
      versionId,
      sessionKey: await sessionKeyOf(versionId),
      files: files.map((known) => ({ file: chosen.get(known.path), known })),
    }))
    return true
  }

  const goOn = (): Promise<void> => run(async () => sitting.current as Sitting)

  // Whoever lost the network need not sit and wait for it.
  const isCutOff = state.state === 'stopped' && state.trouble?.code === 'NETWORK' && sitting.current !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: goOn is another function each time, and the same act.
  useEffect(() => {
    if (!isCutOff) return
    const resume = () => void goOn()
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  }, [isCutOff])

  const pause = () => stop.current.abort()

  /** Gives the draft up; what was sent of it is thrown away by the registry. */
  const giveUp = async (versionId = sitting.current?.versionId): Promise<void> => {
    stop.current.abort()
    if (versionId !== undefined) {
      await client.mutation(AbandonVersionDocument, { versionId })
      await endJournal(versionId)
    }
    sitting.current = undefined
    setProgress(new Map())
    setState({ state: 'planning' })
  }

  /** Whether what is under way can go on without the form, because it began on an earlier visit. */
  return { state, keyFault, progress, push, takeUp, goOn, pause, giveUp }
}

/** Another page of this browser is at the same push. */
class OtherPage extends Error {}

async function alone<T>(versionId: string, act: () => Promise<T>): Promise<T> {
  // There are no locks on pages that came without TLS.
  if (!('locks' in navigator)) return act()
  return navigator.locks.request(`raireki-push-${versionId}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new OtherPage()
    return act()
  })
}
