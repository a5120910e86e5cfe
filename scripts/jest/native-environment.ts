import type { JestEnvironment } from '@jest/environment'
import { ModuleMocker } from 'jest-mock'

/** The worker's own globals, with nothing put in front of them: a test sees what the program will see. */
export default class NativeEnvironment implements JestEnvironment {
  // By way of unknown, because Jest's own types of `it` and `each` and those of @types/jest differ in details.
  readonly global = globalThis as unknown as JestEnvironment['global']
  readonly moduleMocker = new ModuleMocker(globalThis)
  readonly fakeTimers = null
  readonly fakeTimersModern = null
  private readonly exit = process.exit

  async setup(): Promise<void> {}

  /** Jest puts a complaint around `process.exit` for every suite: one at a time is enough. */
  async teardown(): Promise<void> {
    process.exit = this.exit
  }

  getVmContext(): null {
    return null
  }
}
