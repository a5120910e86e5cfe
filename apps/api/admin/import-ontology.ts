import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isRefused } from '../graphql/answer.ts'
import { inBoth } from '../graphql/messages/say.ts'
import { ontologyImport } from '../ontologies/index.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { type AdminCommand, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const importOntology: AdminCommand = {
  name: 'import-ontology',
  usage: {
    en: `raireki-admin import-ontology mondo.obo [--activate] [--lang ja]

  Imports diseases from an OBO or OBO-Graph JSON file, and with --activate puts them in force. Running processes find
  what was put in force by themselves, within seconds.`,
    ja: `raireki-admin import-ontology mondo.obo [--activate] [--lang ja]

  OBO または OBO-Graph JSON のファイルから疾患体系を取り込みます。--activate を付けると使用を始めます。動いているサービスにも
  数秒のうちに反映されます。`,
  },
  options: { activate: { type: 'boolean', default: false } },
  run: async (values, [file]) => {
    if (file === undefined) {
      throw new UsageError({
        en: 'Name the file: raireki-admin import-ontology mondo.obo',
        ja: 'ファイルを指定してください: raireki-admin import-ontology mondo.obo',
      })
    }
    const bytes = await readFile(file)
    await withDatabase(async ({ database, clock }) => {
      const importing = ontologyImport(database, clock)
      const result = await importing.import(REGISTRY, { fileName: path.basename(file), bytes })
      if (isRefused<'NotPermitted' | 'OntologyKnown'>(result)) {
        throw new UsageError(inBoth(result.code, result.facts))
      }
      if ('flaws' in result) {
        const invalid = inBoth('OntologyInvalid')
        const said = (lang: 'ja' | 'en') =>
          [`${file}: ${invalid[lang]}`, ...result.flaws.map(({ message }) => `  ${message[lang]}`)].join('\n')
        throw new UsageError({ ja: said('ja'), en: said('en') })
      }
      console.log(`${result.release}  ${result.diseases}  ${result.id}`)
      if (values.activate) await importing.activate(REGISTRY, result.id)
    })
  },
}
