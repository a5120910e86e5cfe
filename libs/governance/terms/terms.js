/** The DUO modifiers that take no parameter. */
export const PLAIN_MODIFIERS = [
    'NMDS',
    'GSO',
    'NPUNCU',
    'NPU',
    'NCU',
    'PUB',
    'COL',
    'IRB',
    'RTN',
    'CC',
    'NPOA',
];
/** What DUO has no word for: what an AI developer may do with the data. */
export const AI_ACTIVITIES = [
    'train',
    'fineTune',
    'generativeUse',
    'syntheticData',
    'distil',
    'keepWeightsAfterExpiry',
    'clinicalDeployment',
    'commercialDeployment',
];
/** From strictest to loosest. What terms do not mention needs approval, as if `byApproval` had been written. */
export const LEAVES = ['forbidden', 'byApproval', 'permitted'];
/**
 * To whom trained weights may be passed on. `sameTermsByApproval` is what remains when one source says nothing and
 * another permits sharing under the same terms: never openly, and not without a person.
 */
export const WEIGHT_SHARING = ['none', 'sameTermsByApproval', 'sameTerms', 'open'];
export const ORGANISATION_KINDS = [
    'hospital',
    'university',
    'researchInstitute',
    'government',
    'nonProfit',
    'company',
];
export const LEGAL_BASES = ['consent', 'optOut', 'anonymised', 'pseudonymised', 'public', 'other'];
export const DUTY_KINDS = [
    'publish',
    'returnResults',
    'acknowledge',
    'destroy',
    'retrain',
    'reportYearly',
    'reportIncident',
];
/** The modifier with this code, where the terms carry it. */
export function modifierOf(terms, code) {
    return terms.modifiers.find((modifier) => modifier.code === code);
}
