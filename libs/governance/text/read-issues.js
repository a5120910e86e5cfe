import { flaw, quoted } from "./flaw.js";
const at = (input, path) => path.reduce((value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined), input);
const TYPES = {
    string: { ja: '文字列', en: 'text' },
    array: { ja: '配列', en: 'a list' },
    object: { ja: 'オブジェクト', en: 'an object' },
    boolean: { ja: 'true または false', en: 'true or false' },
    number: { ja: '数', en: 'a number' },
    int: { ja: '整数', en: 'a whole number' },
    record: { ja: 'オブジェクト', en: 'an object' },
};
/** Zod's issues as flaws: the field, what was found there, and what would do, in both languages. */
export function flawsOf(issues, input, pathOf = (p) => p) {
    return issues.flatMap((issue) => {
        const path = pathOf(issue.path.map(String).join('.'));
        const found = at(input, issue.path);
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => flaw(path === '' ? key : `${path}.${key}`, 'unknownField', `「${key}」という項目はありません。綴りを確かめるか、削除してください。`, `There is no field called “${key}”. Check the spelling or remove it.`));
        }
        return [flawOf(issue, path, found)];
    });
}
function flawOf(issue, path, found) {
    // Untagged data is written by leaving the permission out; nobody need know the word for it.
    const choices = choicesOf(issue)?.filter((choice) => choice !== 'UNSTATED');
    if (choices !== undefined)
        return notAChoice(path, found, choices);
    if (issue.code === 'invalid_type') {
        const wanted = TYPES[issue.expected] ?? { ja: issue.expected, en: issue.expected };
        return found === undefined
            ? flaw(path, 'missing', `記入がありません。${wanted.ja}が必要です。`, `This is missing. It should be ${wanted.en}.`)
            : flaw(path, 'wrongType', `「${quoted(found)}」ではなく、${wanted.ja}を記入してください。`, `Found ${quoted(found)}; it should be ${wanted.en}.`);
    }
    if (issue.code === 'invalid_format' && issue.format === 'date') {
        return flaw(path, 'notADate', `「${quoted(found)}」は日付ではありません。「2028-03-31」のように書いてください。`, `“${quoted(found)}” is not a date. Write it like 2028-03-31.`);
    }
    if (issue.code === 'too_small' && (issue.origin === 'array' || issue.origin === 'string')) {
        return flaw(path, 'tooFew', '空です。少なくとも一つ記入してください。', 'This is empty. Give at least one.');
    }
    if (issue.code === 'too_small' || issue.code === 'too_big') {
        const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
        return issue.code === 'too_small'
            ? flaw(path, 'outOfRange', `「${quoted(found)}」は小さすぎます。${bound}以上にしてください。`, `${quoted(found)} is too small. Give ${bound} or more.`)
            : flaw(path, 'outOfRange', `「${quoted(found)}」は大きすぎます。${bound}以下にしてください。`, `${quoted(found)} is too large. Give ${bound} or less.`);
    }
    if (issue.code === 'custom' && isWording(issue.params)) {
        return flaw(path, 'malformedCode', issue.params.ja(quoted(found)), issue.params.en(quoted(found)));
    }
    return flaw(path, 'wrongType', `「${quoted(found)}」は使えません。`, `${quoted(found)} cannot be used here.`);
}
function choicesOf(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code === 'invalid_key')
        return undefined;
    if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
        return issue.options.map(String);
    return undefined;
}
function notAChoice(path, found, choices) {
    const list = choices.join(', ');
    if (found === undefined)
        return flaw(path, 'missing', `記入がありません。次のいずれかです：${list}。`, `This is missing. Give one of ${list}.`);
    return flaw(path, 'unknownCode', `「${quoted(found)}」はありません。次のいずれかです：${list}。`, `“${quoted(found)}” is not known here. Give one of ${list}.`);
}
const isWording = (params) => params !== null && typeof params === 'object' && typeof Reflect.get(params, 'ja') === 'function';
