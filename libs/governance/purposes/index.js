export { canonicalPurpose, printPurpose, purposeDigest } from "./canonical.js";
export { importDuosPurpose } from "./duos.js";
export { explainPurpose } from "./explain.js";
export { parsePurpose } from "./parse.js";
export { SENSITIVE_SUBJECTS, } from "./purpose.js";
