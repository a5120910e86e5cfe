export { canonicalJson, sha256Hex } from "./canonical-json.js";
export { inLanguage } from "./language.js";
export { wordDate, wordList } from "./wording.js";
