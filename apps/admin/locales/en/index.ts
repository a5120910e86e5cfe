import board from './board.json' with { type: 'json' }
import catalogue from './catalogue.json' with { type: 'json' }
import deliveries from './deliveries.json' with { type: 'json' }
import grants from './grants.json' with { type: 'json' }
import ledger from './ledger.json' with { type: 'json' }
import lineage from './lineage.json' with { type: 'json' }
import operations from './operations.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import requests from './requests.json' with { type: 'json' }
import shell from './shell.json' with { type: 'json' }
import terms from './terms.json' with { type: 'json' }
import ui from './ui.json' with { type: 'json' }
import uploads from './uploads.json' with { type: 'json' }

/** Every sentence of the app in English, by feature. */
const en = {
  board,
  catalogue,
  deliveries,
  grants,
  ledger,
  lineage,
  operations,
  people,
  requests,
  shell,
  terms,
  ui,
  uploads,
}

export default en
