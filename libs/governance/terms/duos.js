import { readDataUse } from "../matching/read-data-use.js";
import { countryNamed } from "../text/country-names.js";
import { termsAsDataUse } from "./data-use.js";
import { ownConditionsOf } from "./exported.js";
import { parseTerms } from "./parse.js";
/**
 * Reads a dataset's consent as DUOS keeps it. Restrictions DUOS holds as free words, or that have no DUO modifier,
 * become research-type restrictions, so that a person looks at them instead of their being overlooked.
 */
export function importDuosDataUse(json) {
    const read = readDataUse(json);
    if (!read.ok)
        return read;
    const dataUse = read.value;
    const permission = [
        ...(dataUse.generalUse ? ['GRU'] : []),
        ...(dataUse.hmbResearch ? ['HMB'] : []),
        ...(dataUse.diseaseRestrictions.length > 0
            ? [{ code: 'DS', diseases: dataUse.diseaseRestrictions, match: 'all' }]
            : []),
        ...(dataUse.populationOriginsAncestry ? ['POA'] : []),
    ];
    // DUOS may tick several permissions; all of them hold at once here, even where that leaves nothing, as with HMB and POA.
    return parseTerms({ ...(permission.length > 0 ? { permission } : {}), modifiers: modifiersOf(dataUse) }, { derived: true });
}
function modifiersOf(dataUse) {
    const region = dataUse.geographicalRestrictions;
    const countries = region?.split(/[,;/]/).map((name) => countryNamed(name));
    const moratorium = dataUse.publicationMoratorium;
    const dated = moratorium !== undefined && /^\d{4}-\d\d-\d\d$/.test(moratorium);
    return [
        ...(dataUse.methodsResearch ? ['NMDS'] : []),
        ...(dataUse.nonProfitUse ? ['NPUNCU'] : []),
        ...(dataUse.commercialUse === false ? ['NCU'] : []),
        ...(dataUse.ethicsApprovalRequired ? ['IRB'] : []),
        ...(dataUse.collaboratorRequired ? ['COL'] : []),
        ...(dataUse.geneticStudiesOnly ? ['GSO'] : []),
        ...(dataUse.publicationResults ? ['PUB'] : []),
        ...(dated ? [{ code: 'MOR', until: moratorium }] : []),
        ...(countries?.every((code) => code !== undefined) ? [{ code: 'GS', countries }] : restriction('region', region)),
        ...restriction('publication moratorium', dated ? undefined : moratorium),
        ...restriction('other', dataUse.other),
        ...restriction('secondary other', dataUse.secondaryOther),
        ...restriction('gender', dataUse.gender),
        ...CONCERNS.flatMap((concern) => (dataUse[concern] ? restriction(concern, 'DUOS') : [])),
    ];
}
const CONCERNS = [
    'controls',
    'population',
    'pediatric',
    'vulnerablePopulations',
    'illegalBehavior',
    'sexualDiseases',
    'psychologicalTraits',
    'notHealth',
    'stigmatizeDiseases',
];
const restriction = (kind, text) => text === undefined || text.trim() === '' ? [] : [{ code: 'RS', topic: `${kind}: ${text.trim().slice(0, 300)}` }];
/** Modifiers DUOS has a field for; the others are lost on the way. */
const KNOWN_TO_DUOS = ['NMDS', 'NPU', 'NPUNCU', 'IRB', 'COL', 'GSO', 'GS', 'PUB', 'MOR'];
/** The terms in the shape of DUOS, and what DUOS has no field for. */
export function exportDuosDataUse(terms) {
    const modifiers = terms.modifiers.filter(({ code }) => !KNOWN_TO_DUOS.includes(code));
    const anyOf = terms.permission.some((permission) => permission.code === 'DS' && permission.match === 'any');
    return {
        value: termsAsDataUse(terms),
        lost: [
            ...(anyOf ? ['permission.DS.match'] : []),
            ...(terms.permission.filter(({ code }) => code === 'DS').length > 1 ? ['permission.DS'] : []),
            ...modifiers.map(({ code }) => `modifiers.${code}`),
            ...ownConditionsOf(terms),
        ],
    };
}
