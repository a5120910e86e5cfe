import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { sourceMaps } from './typescript.ts'

const require = createRequire(import.meta.url)
const { default: Runtime } = require('jest-runtime') as typeof import('jest-runtime')

/**
 * Loads a suite as Node loads a program, where Jest would build a world of its own for each: what thirty suites use is
 * loaded once. So nothing here may stub a module, and what a module keeps it keeps for the next suite too.
 */
class NativeRuntime extends Runtime {
  /** Jest's frame around a suite: it counts what one suite declares, so every suite has a new one. */
  override requireInternalModule<T>(from: string): T {
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'))
    delete require.cache[from]
    return require(from) as T
  }

  override unstable_shouldLoadAsEsm(): boolean {
    return true
  }

  override unstable_importModule(from: string): Promise<never> {
    return import(pathToFileURL(from).href) as Promise<never>
  }

  override getSourceMaps(): Map<string, string> {
    return sourceMaps
  }
}

// Jest asks for its runtime with `require`, and takes what it is given for the class.
export { NativeRuntime as 'module.exports' }
