import { AsyncLocalStorage } from 'node:async_hooks'

/** What is counted and remembered while one request is served. */
export type RequestScope = { readonly id: string; operation: string; statements: number }

const storage = new AsyncLocalStorage<RequestScope>()

export function runInScope<T>(scope: RequestScope, run: () => T): T {
  return storage.run(scope, run)
}

export function currentScope(): RequestScope | undefined {
  return storage.getStore()
}

/** Called by the database door for every statement it sends. */
export function countStatement(): void {
  const scope = storage.getStore()
  if (scope) scope.statements += 1
}
