import { backup, restore, verifyStore } from './backup.ts'
import type { AdminCommand } from './command.ts'
import { firstOperator } from './first-operator.ts'
import { importOntology } from './import-ontology.ts'
import { receive } from './receive.ts'
import { rotateKey } from './rotate-key.ts'

/** Everything `raireki-admin` can do, in the order of its help. */
export const COMMANDS: readonly AdminCommand[] = [
  firstOperator,
  importOntology,
  receive,
  rotateKey,
  backup,
  restore,
  verifyStore,
]
