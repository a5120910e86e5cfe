import type { ManifestFile } from '@raireki/vault/web'
import type { VersionPlan } from './version-plan.ts'

/**
 * What this browser remembers of a push, so that it goes on after a reload, a crash or a lost network. Files cannot be
 * kept, only recognised: the person chooses them again.
 */
export type JournalledPush = {
  readonly versionId: string
  readonly personId: string
  readonly assetId: string
  readonly startedAt: Date
  readonly plan: Omit<VersionPlan, 'files' | 'assetId'>
  readonly files: readonly JournalledFile[]
}

export type JournalledFile = {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly modifiedAt: number
  readonly salt: Uint8Array<ArrayBuffer>
  /** Parts that left this browser or were about to, with their SHA-256: no other part may be sealed in their place. */
  readonly announced: ReadonlyMap<number, string>
  /** There once the file is whole in the store. */
  readonly pushed?: ManifestFile
}

type Wrapped = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }
type Row = JournalledPush & { readonly sessionKey: Wrapped }

const PUSHES = 'pushes'
const KEYS = 'keys'

/** Pushes of this asset that this person began here and that are neither published nor given up. */
export async function unfinishedPushes(assetId: string, personId: string): Promise<JournalledPush[]> {
  const rows = await within<Row[]>(PUSHES, 'readonly', (store) => store.getAll())
  return rows.filter((row) => row.assetId === assetId && row.personId === personId)
}

export async function beginJournal(push: JournalledPush, sessionKey: Uint8Array): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await wrappingKey()
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, Uint8Array.from(sessionKey))
  await within(PUSHES, 'readwrite', (store) => store.put({ ...push, sessionKey: { iv, bytes } } satisfies Row))
}

export async function sessionKeyOf(versionId: string): Promise<Uint8Array> {
  const { sessionKey } = await within<Row>(PUSHES, 'readonly', (store) => store.get(versionId))
  const { iv, bytes } = sessionKey
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await wrappingKey(), bytes))
}

/** Writes down what was learnt of one file. Settled only when it would outlive a crash of the page. */
export async function noteFile(versionId: string, file: JournalledFile): Promise<void> {
  const database = await opened()
  const transaction = database.transaction(PUSHES, 'readwrite')
  const store = transaction.objectStore(PUSHES)
  const row = await asked<Row | undefined>(store.get(versionId))
  if (row) store.put({ ...row, files: row.files.map((each) => (each.path === file.path ? file : each)) })
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

export async function endJournal(versionId: string): Promise<void> {
  await within(PUSHES, 'readwrite', (store) => store.delete(versionId))
}

/** Keeps session keys from lying readable in the browser's files: it can be used here, and not be taken away. */
async function wrappingKey(): Promise<CryptoKey> {
  const known = await within<CryptoKey | undefined>(KEYS, 'readonly', (store) => store.get('wrapping'))
  if (known) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  // Two pages may come here at once: the first one's key is everybody's.
  await within(KEYS, 'readwrite', (store) => store.add(made, 'wrapping')).catch(() => undefined)
  return within<CryptoKey>(KEYS, 'readonly', (store) => store.get('wrapping'))
}

async function within<T>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await opened()
  return asked<T>(act(database.transaction(name, mode).objectStore(name)))
}

let database: Promise<IDBDatabase> | undefined

function opened(): Promise<IDBDatabase> {
  database ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open('raireki-pushes', 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(PUSHES, { keyPath: 'versionId' })
      opening.result.createObjectStore(KEYS)
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  return database
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T)
    request.onerror = () => reject(request.error)
  })
}
