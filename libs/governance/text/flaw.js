export const flaw = (path, code, ja, en) => ({
    path,
    code,
    message: { ja, en },
});
/** What was found, short enough to quote back. */
export function quoted(found) {
    const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing');
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
