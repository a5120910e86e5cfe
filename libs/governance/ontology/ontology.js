/** The disease as a reader knows it: its name with its code, or the code alone. */
export function wordDisease(code, lang, ontology) {
    const label = ontology?.label(code, lang);
    if (label === undefined)
        return code;
    return lang === 'ja' ? `${label}（${code}）` : `${withinSentence(label)} (${code})`;
}
/** A name as it stands within an English sentence: small letters, unless it is somebody's name or an abbreviation. */
const withinSentence = (label) => /^[A-Z][a-z]/.test(label) && !/^(Alzheimer|Crohn|Down|Hodgkin|Parkinson)/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
