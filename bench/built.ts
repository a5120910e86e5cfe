import { existsSync } from 'node:fs'

/** A part of the service as it was built, with the types of its source. */
export async function built<Module>(path: string): Promise<Module> {
  const file = new URL(`../apps/api/dist/${path}.js`, import.meta.url)
  if (!existsSync(file)) throw new Error('The service is not built yet: run `npm run build` first.')
  return import(file.href) as Promise<Module>
}
