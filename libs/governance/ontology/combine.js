/**
 * Several ontologies as one, for data tagged in more than one system. Codes of different systems stay strangers to
 * each other: whether one covers the other is unknown, so a person looks.
 */
export function combineOntologies(...parts) {
    const ordered = [...parts].sort((a, b) => (a.release < b.release ? -1 : 1));
    return {
        release: ordered.map(({ release }) => release).join(' + '),
        systems: new Set(ordered.flatMap(({ systems }) => [...systems])),
        has: (code) => ordered.some((ontology) => ontology.has(code)),
        covers(broader, narrower) {
            let coverage = 'unknown';
            for (const ontology of ordered) {
                const answer = ontology.covers(broader, narrower);
                if (answer === 'yes')
                    return 'yes';
                if (answer === 'no')
                    coverage = 'no';
            }
            return coverage;
        },
        label(code, lang) {
            for (const ontology of ordered) {
                const label = ontology.label(code, lang);
                if (label !== undefined)
                    return label;
            }
            return undefined;
        },
    };
}
