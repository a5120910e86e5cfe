import { flaw } from "../text/flaw.js";
import { readDiseaseCode } from "./disease-code.js";
import { ontologyOf } from "./graph.js";
/**
 * Reads an ontology in the OBO format, such as MONDO's or DOID's. Obsolete terms are left out; `alt_id`s keep working.
 * Only `is_a` makes one disease lie within another.
 */
export function parseObo(text) {
    const header = new Map();
    const nodes = [];
    let stanza;
    let inHeader = true;
    const keep = () => {
        if (stanza?.code !== undefined && !stanza.obsolete)
            nodes.push(nodeOf(stanza, stanza.code));
        stanza = undefined;
    };
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line.startsWith('[')) {
            keep();
            inHeader = false;
            stanza = line === '[Term]' ? { parents: [], formerCodes: [], obsolete: false } : undefined;
            continue;
        }
        const colon = line.indexOf(':');
        if (colon < 1 || line.startsWith('!'))
            continue;
        const tag = line.slice(0, colon);
        const value = line.slice(colon + 1).trim();
        if (inHeader)
            header.set(tag, value);
        else if (stanza !== undefined)
            read(stanza, tag, value);
    }
    keep();
    if (inHeader) {
        return {
            ok: false,
            flaws: [
                flaw('', 'notAnOntology', 'OBO 形式ではありません（[Term] がありません）。', 'This is not OBO: it has no [Term].'),
            ],
        };
    }
    const version = header.get('data-version') ?? header.get('date') ?? 'undated';
    return ontologyOf({ name: nameOf(header.get('ontology')), version: versionOf(version) }, nodes);
}
/** A value up to its comment ("! …") and qualifiers ("{source=…}"). */
const firstWord = (value) => /^\S+/.exec(value)?.[0] ?? '';
const codeOf = (value) => readDiseaseCode(firstWord(value)) ?? firstWord(value);
function read(stanza, tag, value) {
    if (tag === 'id')
        stanza.code = codeOf(value);
    else if (tag === 'name')
        stanza.name = value.replaceAll(/\\(.)/g, '$1');
    else if (tag === 'is_a')
        stanza.parents.push(codeOf(value));
    else if (tag === 'alt_id')
        stanza.formerCodes.push(codeOf(value));
    else if (tag === 'is_obsolete')
        stanza.obsolete = firstWord(value) === 'true';
}
const nodeOf = ({ name, parents, formerCodes }, code) => ({
    code,
    ...(name === undefined ? {} : { name }),
    parents,
    formerCodes,
});
const nameOf = (written) => written
    ?.split(/[\s/#]/)
    .filter(Boolean)
    .at(-1)
    ?.toLowerCase() ?? 'obo';
/** "releases/2025-06-03" and "http://…/releases/2025-06-03/mondo.obo" both name the day. */
export const versionOf = (written) => /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? written.replaceAll(/\s+/g, '-');
