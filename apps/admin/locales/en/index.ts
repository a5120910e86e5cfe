import attachments from './attachments.json' with { type: 'json' }
import board from './board.json' with { type: 'json' }
import catalogue from './catalogue.json' with { type: 'json' }
import deliveries from './deliveries.json' with { type: 'json' }
import forms from './forms.json' with { type: 'json' }
import grants from './grants.json' with { type: 'json' }
import inspection from './inspection.json' with { type: 'json' }
import ledger from './ledger.json' with { type: 'json' }
import lineage from './lineage.json' with { type: 'json' }
import notices from './notices.json' with { type: 'json' }
import obligations from './obligations.json' with { type: 'json' }
import operations from './operations.json' with { type: 'json' }
import passports from './passports.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import reconciliation from './reconciliation.json' with { type: 'json' }
import requests from './requests.json' with { type: 'json' }
import rewraps from './rewraps.json' with { type: 'json' }
import shell from './shell.json' with { type: 'json' }
import terms from './terms.json' with { type: 'json' }
import ui from './ui.json' with { type: 'json' }
import uploads from './uploads.json' with { type: 'json' }
import webhooks from './webhooks.json' with { type: 'json' }

/** Every sentence of the app in English, by feature. */
const en = {
  attachments,
  board,
  catalogue,
  deliveries,
  forms,
  grants,
  inspection,
  ledger,
  lineage,
  obligations,
  notices,
  operations,
  passports,
  people,
  reconciliation,
  requests,
  rewraps,
  shell,
  terms,
  ui,
  uploads,
  webhooks,
}

export default en
