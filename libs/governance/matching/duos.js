import { systemOf } from "../ontology/disease-code.js";
import { purposeAsDataUse } from "../purposes/data-use.js";
import { termsAsDataUse } from "../terms/data-use.js";
import { workedOutOnce } from "../text/worked-out-once.js";
import { coveredByAny } from "./permission-rules.js";
import { reason } from "./reasons.js";
/** The rules of DUOS on our own terms and purposes. What DUOS has no field for, it cannot take into account. */
export const judgeAsDuos = (purpose, terms, ontology) => judgeDataUse(statedPurpose(purpose), statedTerms(terms), ontology);
const statedPurpose = workedOutOnce(purposeAsDataUse);
const statedTerms = workedOutOnce(termsAsDataUse);
/** The published rules of DUOS, version 4, on two statements in its own shape, field for field. */
export function judgeDataUse(purpose, dataset, ontology) {
    const lost = purpose.diseaseRestrictions.find((disease) => lookUpFails(disease, ontology));
    if (lost !== undefined) {
        const because = [reason('duosLookUpFailed', 'deny', 'DS', 'diseaseRestrictions', ontology.release, lost)];
        return { verdict: 'deny', because };
    }
    const disease = diseaseRule(purpose, dataset, ontology);
    const medical = medicalRule(purpose, dataset);
    const ancestry = ancestryRule(purpose, dataset);
    const methods = methodsRule(purpose, dataset, disease);
    const nonProfit = nonProfitRule(purpose, dataset);
    const rules = { disease, medical, ancestry, methods, nonProfit };
    const because = [disease, medical, ancestry, methods, nonProfit, personRule(purpose, dataset, rules)];
    const effects = because.map(({ effect }) => effect);
    const verdict = effects.includes('review') ? 'review' : effects.includes('deny') ? 'deny' : 'permit';
    return { verdict, because };
}
/** A system that was never loaded was never looked up: its codes can only equal one another. */
const lookUpFails = (disease, ontology) => ontology.systems.has(systemOf(disease)) && !ontology.has(disease);
const answered = (rule, allowed, term, purpose) => reason(rule, allowed ? 'permit' : 'deny', term, purpose);
const permissionOf = (dataset) => {
    if (dataset.generalUse)
        return 'GRU';
    if (dataset.hmbResearch)
        return 'HMB';
    if (dataset.diseaseRestrictions.length > 0)
        return 'DS';
    return dataset.populationOriginsAncestry ? 'POA' : 'UNSTATED';
};
function diseaseRule(purpose, dataset, ontology) {
    const asked = purpose.diseaseRestrictions;
    const free = asked.length > 0 && (dataset.generalUse || dataset.hmbResearch);
    const outside = free
        ? undefined
        : asked.find((disease) => coveredByAny(dataset.diseaseRestrictions, disease, ontology) !== 'yes');
    const effect = outside === undefined ? 'permit' : 'deny';
    const wanted = dataset.diseaseRestrictions.join(' ');
    return reason('duosDisease', effect, permissionOf(dataset), 'diseaseRestrictions', wanted, outside ?? asked.join(' '));
}
function medicalRule(purpose, dataset) {
    const both = purpose.hmbResearch === undefined && dataset.hmbResearch === undefined;
    const permitted = both || dataset.generalUse || (purpose.hmbResearch && dataset.hmbResearch);
    const clash = (dataset.hmbResearch && purpose.generalUse) ||
        (purpose.hmbResearch && dataset.diseaseRestrictions.length > 0) ||
        (purpose.hmbResearch && dataset.populationOriginsAncestry);
    return answered('duosMedical', Boolean(permitted) || !clash, permissionOf(dataset), 'hmbResearch');
}
/** An ancestry answer of "false" is still an answer to DUOS, and it denies. */
function ancestryRule(purpose, dataset) {
    const permitted = purpose.populationOriginsAncestry === undefined ||
        dataset.generalUse ||
        (purpose.populationOriginsAncestry && dataset.populationOriginsAncestry);
    return answered('duosAncestry', Boolean(permitted), permissionOf(dataset), 'populationOriginsAncestry');
}
function methodsRule(purpose, dataset, disease) {
    const noDisease = purpose.diseaseRestrictions.length === 0 && dataset.diseaseRestrictions.length === 0;
    const broad = dataset.generalUse || dataset.hmbResearch || dataset.populationOriginsAncestry;
    const permitted = noDisease || !purpose.methodsResearch || broad || disease.effect === 'permit';
    return answered('duosMethods', Boolean(permitted), permissionOf(dataset), 'methodsResearch');
}
const nonProfitRule = (purpose, dataset) => answered('duosNonProfit', !dataset.nonProfitUse || purpose.nonProfitUse === true, 'NPU', 'nonProfitUse');
const SENSITIVE = [
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
/** The sixth rule: sensitive subjects need a person, and so does a purpose that none of the other rules is about. */
function personRule(purpose, dataset, rules) {
    const subject = purpose.gender === undefined ? SENSITIVE.find((one) => purpose[one]) : 'gender';
    if (subject !== undefined)
        return reason('duosPersonNeeded', 'review', 'any', subject, undefined, 'true');
    if (purpose.diseaseRestrictions.length > 0)
        return rules.disease;
    if (purpose.hmbResearch || purpose.generalUse)
        return rules.medical;
    if (purpose.populationOriginsAncestry)
        return rules.ancestry;
    if (purpose.methodsResearch)
        return rules.methods;
    if (purpose.nonProfitUse !== undefined || dataset.nonProfitUse !== undefined)
        return rules.nonProfit;
    return reason('duosPersonNeeded', 'review', permissionOf(dataset), 'research');
}
