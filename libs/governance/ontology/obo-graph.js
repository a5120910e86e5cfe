import { z } from 'zod';
import { flawsOf } from "../text/read-issues.js";
import { readDiseaseCode } from "./disease-code.js";
import { ontologyOf } from "./graph.js";
import { versionOf } from "./obo.js";
const graph = z.object({
    id: z.string().optional(),
    meta: z.object({ version: z.string().optional() }).optional(),
    nodes: z.array(z.object({
        id: z.string(),
        lbl: z.string().optional(),
        type: z.string().optional(),
        meta: z.object({ deprecated: z.boolean().optional() }).optional(),
    })),
    edges: z.array(z.object({ sub: z.string(), pred: z.string(), obj: z.string() })).default([]),
});
const document = z.object({ graphs: z.array(graph).min(1) });
/** Reads an ontology in the OBO Graphs JSON format. Deprecated classes are left out; only `is_a` edges count. */
export function parseOboGraph(json) {
    const parsed = document.safeParse(json);
    if (!parsed.success)
        return { ok: false, flaws: flawsOf(parsed.error.issues.slice(0, 20), json) };
    const parents = new Map();
    const nodes = new Map();
    for (const { edges } of parsed.data.graphs) {
        for (const { sub, pred, obj } of edges) {
            if (pred !== 'is_a')
                continue;
            const code = codeOf(sub);
            const known = parents.get(code);
            if (known === undefined)
                parents.set(code, [codeOf(obj)]);
            else
                known.push(codeOf(obj));
        }
    }
    for (const { nodes: listed } of parsed.data.graphs) {
        for (const { id, lbl, type, meta } of listed) {
            if (meta?.deprecated || (type !== undefined && type !== 'CLASS'))
                continue;
            const code = codeOf(id);
            nodes.set(code, { code, ...(lbl === undefined ? {} : { name: lbl }), parents: parents.get(code) ?? [] });
        }
    }
    const [first] = parsed.data.graphs;
    const name = first?.id
        ?.split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? 'obograph';
    return ontologyOf({ name, version: versionOf(first?.meta?.version ?? 'undated') }, [...nodes.values()]);
}
const codeOf = (iri) => readDiseaseCode(iri) ?? iri;
