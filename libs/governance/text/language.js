/** The text in the reader's language, or in the other one when it was never written in theirs. */
export const inLanguage = (text, lang) => (lang === 'ja' ? (text.ja ?? text.en) : (text.en ?? text.ja)) ?? '';
