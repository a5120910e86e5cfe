import { listed, reason } from "./reasons.js";
/** What one permission says of the purpose: the worst of its aims, judged one by one. */
export function judgePermission(permission, purpose, ontology) {
    const { research } = purpose;
    switch (permission.code) {
        case 'NRES':
            return reason('noRestriction', 'permit', 'NRES', 'research', undefined, aimsOf(research));
        case 'UNSTATED':
            return reason('untaggedNeedsPerson', 'review', 'UNSTATED', 'research', undefined, aimsOf(research));
        case 'GRU': {
            const kind = aimsOf(research) ?? (research.methods || research.genetic ? 'methods' : undefined);
            return reason('anyResearch', kind === undefined ? 'review' : 'permit', 'GRU', 'research', undefined, kind);
        }
        case 'HMB':
            if (research.general)
                return reason('medicalResearch', 'deny', 'HMB', 'research.general', 'biomedical', 'general');
            if (research.ancestry)
                return reason('medicalResearch', 'deny', 'HMB', 'research.ancestry', 'biomedical', 'ancestry');
            return reason('medicalResearch', research.biomedical || research.diseases ? 'permit' : 'review', 'HMB', 'research', 'biomedical', aimsOf(research));
        case 'POA': {
            const other = research.general
                ? 'general'
                : research.biomedical
                    ? 'biomedical'
                    : research.diseases
                        ? 'diseases'
                        : undefined;
            if (other !== undefined)
                return reason('ancestryResearch', 'deny', 'POA', `research.${other}`, 'ancestry', other);
            return reason('ancestryResearch', research.ancestry ? 'permit' : 'review', 'POA', 'research', 'ancestry', aimsOf(research));
        }
        case 'DS':
            return judgeDiseases(permission.diseases, permission.match, research, ontology);
    }
}
/** Whether data under these terms may be used in care: research permissions say nothing of it unless CC is added. */
export function judgeClinicalCare(terms, allowed) {
    const untagged = terms.permission.every(({ code }) => code === 'UNSTATED' || code === 'NRES');
    const effect = allowed ? 'permit' : untagged ? 'review' : 'deny';
    return reason('clinicalCare', effect, 'CC', 'activities', 'clinicalCare', 'clinicalCare');
}
function aimsOf(research) {
    if (research.diseases)
        return listed(research.diseases);
    if (research.biomedical)
        return 'biomedical';
    if (research.general)
        return 'general';
    return research.ancestry ? 'ancestry' : undefined;
}
function judgeDiseases(permitted, match, research, ontology) {
    const wanted = listed(permitted);
    const broader = research.general
        ? 'general'
        : research.biomedical
            ? 'biomedical'
            : research.ancestry
                ? 'ancestry'
                : undefined;
    if (broader !== undefined)
        return reason('diseaseWithin', 'deny', 'DS', `research.${broader}`, wanted, broader);
    if (research.diseases === undefined)
        return reason('diseaseWithin', 'review', 'DS', 'research.diseases', wanted);
    let best = 'no';
    let worst = 'yes';
    let culprit = research.diseases[0];
    for (const disease of research.diseases) {
        const covered = coveredByAny(permitted, disease, ontology);
        if (RANK[covered] > RANK[best])
            best = covered;
        if (RANK[covered] < RANK[worst]) {
            worst = covered;
            culprit = disease;
        }
    }
    const coverage = match === 'all' ? worst : best;
    const found = coverage === 'yes' ? listed(research.diseases) : culprit;
    return reason('diseaseWithin', OUTCOME[coverage], 'DS', 'research.diseases', wanted, found);
}
const RANK = { no: 0, unknown: 1, yes: 2 };
const OUTCOME = { no: 'deny', unknown: 'review', yes: 'permit' };
/** Whether any of the broader diseases covers this one. */
export function coveredByAny(broader, disease, ontology) {
    let coverage = 'no';
    for (const one of broader) {
        const answer = ontology.covers(one, disease);
        if (answer === 'yes')
            return 'yes';
        if (answer === 'unknown')
            coverage = 'unknown';
    }
    return coverage;
}
