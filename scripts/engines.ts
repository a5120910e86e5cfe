import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './packages.ts'
import { say } from './say.ts'

/** Real engines (S3, Redis, a browser) for the suites that want one. */
export type Engines = {
  /** How the suites find them. */
  environment: Record<string, string>
  stop(): Promise<void>
}

/** What `e2e/engines/available.ts` offers. */
type Available = {
  installWherePossible(say: (line: string) => void): Promise<void>
  startEngines(say: (line: string) => void): Promise<Engines>
}

/** Installs the engines where that is possible and starts them; where it is not, their suites skip themselves and say so. */
export async function openEngines(): Promise<Engines> {
  const file = path.join(root, 'e2e', 'engines', 'available.ts')
  if (!existsSync(file)) return { environment: {}, stop: async () => {} }
  const available = (await import(pathToFileURL(file).href)) as Available
  await available.installWherePossible(say)
  return available.startEngines(say)
}
