/** The JSON-LD context of our ODRL offers: ODRL's own, plus DUO and our namespace. */
export const ODRL_CONTEXT = [
    'http://www.w3.org/ns/odrl.jsonld',
    { duo: 'http://purl.obolibrary.org/obo/DUO_', raireki: 'urn:raireki:terms:' },
];
/** DUO modifiers by what they are in ODRL: something to do, something prohibited, or a limit on the use. */
export const DUTY_MODIFIERS = ['PUB', 'COL', 'IRB', 'RTN'];
export const PROHIBITED_BY_MODIFIER = ['NMDS', 'NPOA'];
/** Constraints that stand for one list or value of the terms: ODRL's own operand where it has one, else ours. */
export const LIST_OPERANDS = new Map([
    ['spatial', { code: 'GS', field: 'countries' }],
    ['recipient', { code: 'US', field: 'users' }],
    ['raireki:project', { code: 'PS', field: 'projects' }],
    ['raireki:institution', { code: 'IS', field: 'institutions' }],
]);
export const duoIri = (id) => id.replace('DUO:', 'duo:');
