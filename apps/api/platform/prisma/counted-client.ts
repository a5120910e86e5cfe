import pg from 'pg'
import { countStatement } from '../telemetry/request-scope.ts'

/** A Postgres connection that counts what it is asked, so that a test can state how much SQL an operation needs. */
export class CountedClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads `query` in more ways than a subclass can restate.
  override query(...args: any[]): any {
    countStatement()
    return Reflect.apply(super.query, this, args)
  }
}
