/**
 * One spelling per disease code, `SYSTEM:local`, whichever way it was written: `http://…/obo/DOID_162`, `DOID_162`,
 * `icd-10:i21`, or a bare ICD-10 code such as `I20-I25`. Answers undefined for what is no code at all.
 */
export function readDiseaseCode(written) {
    const text = written.trim();
    const obo = /^https?:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z]+)_(\w+)$/.exec(text);
    if (obo)
        return `${obo[1]}:${obo[2]}`;
    const icd = /^(?:(?:https?:\/\/hl7\.org\/fhir\/sid\/icd-10\/|https?:\/\/id\.who\.int\/icd\/release\/10\/|ICD-?10[:_]))?(.+)$/i.exec(text);
    const icdCode = icd?.[1] === undefined ? undefined : readIcd10(icd[1]);
    if (icdCode !== undefined)
        return icdCode;
    if (/^ICD-?10[:_]/i.test(text))
        return undefined;
    const curie = /^([A-Za-z][A-Za-z0-9.-]*)[:_](\S+)$/.exec(text);
    return curie && !text.includes('//') ? `${curie[1]}:${curie[2]}` : undefined;
}
function readIcd10(text) {
    const match = /^([A-Z]\d\d)(\.\d{1,2})?(?:-([A-Z]\d\d))?$/.exec(text.toUpperCase());
    if (!match)
        return undefined;
    const [, from, sub, to] = match;
    if (to === undefined)
        return `ICD10:${from}${sub ?? ''}`;
    if (sub !== undefined || to < from)
        return undefined;
    return to === from ? `ICD10:${from}` : `ICD10:${from}-${to}`;
}
/** The code system of a code in our spelling: "ICD10", "MONDO", "DOID". */
export const systemOf = (code) => code.slice(0, code.indexOf(':'));
