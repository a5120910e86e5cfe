import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isRefused } from '../graphql/answer.ts'
import { say } from '../graphql/messages/say.ts'
import { ontologyImport } from '../ontologies/index.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { type AdminCommand, UsageError } from './command.ts'
import { languageOf } from './language.ts'
import { withDatabase } from './with-database.ts'

export const importOntology: AdminCommand = {
  name: 'import-ontology',
  usage: `raireki-admin import-ontology mondo.obo [--activate] [--lang ja]

  Imports diseases from an OBO or OBO-Graph JSON file, and with --activate puts them in force. Running processes find
  what was put in force by themselves, within seconds.`,
  options: { activate: { type: 'boolean', default: false }, lang: { type: 'string' } },
  run: async (values, [file]) => {
    if (file === undefined) throw new UsageError('Name the file: raireki-admin import-ontology mondo.obo')
    const language = languageOf(values)
    const bytes = await readFile(file)
    await withDatabase(async ({ database, clock }) => {
      const importing = ontologyImport(database, clock)
      const result = await importing.import(REGISTRY, { fileName: path.basename(file), bytes })
      if (isRefused<'NotPermitted' | 'OntologyKnown'>(result)) {
        throw new UsageError(say(language, result.code, result.facts))
      }
      if ('flaws' in result) {
        const flaws = result.flaws.map(({ message }) => `  ${message[language]}`)
        throw new UsageError([`${file}: ${say(language, 'OntologyInvalid')}`, ...flaws].join('\n'))
      }
      console.log(`${result.release}  ${result.diseases}  ${result.id}`)
      if (values.activate) await importing.activate(REGISTRY, result.id)
    })
  },
}
