export { combineOntologies } from "./combine.js";
export { readDiseaseCode, systemOf } from "./disease-code.js";
export { ontologyOf } from "./graph.js";
export { ICD10, ICD10_ENTRIES } from "./icd10.js";
export { parseObo } from "./obo.js";
export { parseOboGraph } from "./obo-graph.js";
export { wordDisease } from "./ontology.js";
