export { judgeDataUse } from "./duos.js";
export { explainReason, explainVerdict, worded } from "./explain.js";
export { match } from "./match.js";
export { looksLikeDataUse, readDataUse } from "./read-data-use.js";
export { replayVerdict } from "./replay.js";
export { screenFor } from "./screen.js";
export { matchStatements, readPurpose, readTerms } from "./statements.js";
export { RULES_RELEASE, rulingOf } from "./verdict.js";
