import type { Clock } from '../platform/clock/clock.ts'
import { Access } from '../platform/identity/access.ts'
import type { Database } from '../platform/prisma/database.ts'
import { createLogger } from '../platform/telemetry/logger.ts'
import { Spine } from '../spine/index.ts'
import { OntologiesHandler } from './ontologies.handler.ts'
import { OntologiesStore } from './ontologies.store.ts'
import { Ontologies } from './ontologies.ts'

/** Importing beside the running service, with no service of its own. */
export function ontologyImport(database: Database, clock: Clock): OntologiesHandler {
  const store = new OntologiesStore(database)
  const ontologies = new Ontologies(store, createLogger('warn'))
  return new OntologiesHandler(store, ontologies, new Access(), new Spine(database, clock), clock)
}
