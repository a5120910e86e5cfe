import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Compiled code lies one folder deeper than its source, so the package is looked for upwards. */
function packageFile(folder: string): string {
  const file = path.join(folder, 'package.json')
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return packageFile(path.dirname(folder))
  }
}

export const VERSION: string = JSON.parse(packageFile(import.meta.dirname)).version
