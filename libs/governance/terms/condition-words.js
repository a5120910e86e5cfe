import { wordDisease } from "../ontology/ontology.js";
import { wordCountries, wordDate, wordList, wordMonths } from "../text/wording.js";
const either = (lang, ja, en) => (lang === 'ja' ? ja : en);
export const diseaseNames = (diseases, { lang, ontology }, conjunction) => wordList(diseases.map((disease) => wordDisease(disease, lang, ontology)), lang, conjunction);
/** What the permission lets the data be used for. */
export function wordPermission(permission, reader) {
    const say = (ja, en) => either(reader.lang, ja, en);
    switch (permission.code) {
        case 'NRES':
            return say('利用目的の制限はありません。', 'The data may be used for any purpose.');
        case 'GRU':
            return say('どのような研究にも利用できます。', 'The data may be used for any research.');
        case 'HMB':
            return say('健康・医療・生命科学の研究に利用できます。集団の起源や祖先の研究には利用できません。', 'The data may be used for health, medical and biomedical research, but not to study population origins or ancestry.');
        case 'POA':
            return say('集団の起源や祖先の研究に限って利用できます。', 'The data may be used only to study population origins or ancestry.');
        case 'UNSTATED':
            return say('利用してよい目的が示されていません。利用のたびに担当者が確認します。', 'Nobody has said what the data may be used for, so a person must look at every request.');
        case 'DS': {
            const names = diseaseNames(permission.diseases, reader, 'or');
            return permission.match === 'all'
                ? say(`${names}の研究に限って利用できます。研究対象の疾患がすべてこの範囲に入っている必要があります。`, `The data may be used only for research on ${names}; every disease studied must lie within this.`)
                : say(`${names}に関わる研究に限って利用できます。研究対象の疾患のうち少なくとも一つがこの範囲に入っている必要があります。`, `The data may be used only for research that involves ${names}; at least one disease studied must lie within this.`);
        }
    }
}
/** What a modifier adds, with what it does to the reader. */
export function wordModifier(modifier, { lang }) {
    const limit = (ja, en) => ({ effect: 'limits', text: either(lang, ja, en) });
    const oblige = (ja, en) => ({ effect: 'obliges', text: either(lang, ja, en) });
    const names = (items) => items.length === 0 ? either(lang, '該当なし', 'nobody') : wordList(items, lang, 'or');
    switch (modifier.code) {
        case 'RS':
            return limit(`「${modifier.topic}」にあたる研究に限ります。`, `Only research of this type: ${modifier.topic}.`);
        case 'NMDS':
            return limit('解析手法やソフトウェアの開発には利用できません。', 'Developing methods, software or algorithms is not allowed.');
        case 'GSO':
            return limit('遺伝学の研究に限ります。', 'Genetic studies only.');
        case 'NPUNCU':
            return limit('非営利の機関による、商用でない利用に限ります。', 'Not-for-profit organisations only, and no commercial use.');
        case 'NPU':
            return limit('非営利の機関に限ります。', 'Not-for-profit organisations only.');
        case 'NCU':
            return limit('商用の利用はできません。', 'No commercial use.');
        case 'PUB':
            return oblige('成果を広く公表する必要があります。', 'Results must be made available to the scientific community.');
        case 'COL':
            return oblige('データの提供者と共同で研究する必要があります。', 'The research must be done together with those who provided the data.');
        case 'IRB':
            return oblige('倫理審査委員会の承認が必要です。', 'Approval by an ethics committee is required.');
        case 'GS': {
            const places = wordCountries(modifier.countries, lang);
            return limit(`利用できる地域は${places}に限ります。`, `The data may be used only in ${places}.`);
        }
        case 'MOR': {
            const date = wordDate(modifier.until, lang);
            return oblige(`${date}までは成果を公表できません。`, `Results may not be published before ${date}.`);
        }
        case 'TS':
            return limit(...wordTimeLimit(modifier, lang));
        case 'US':
            return limit(`次の利用者に限ります：${names(modifier.users)}。`, `Only these people may use the data: ${names(modifier.users)}.`);
        case 'PS':
            return limit(`次の研究計画に限ります：${names(modifier.projects)}。`, `Only within this project: ${names(modifier.projects)}.`);
        case 'IS':
            return limit(`次の機関に限ります：${names(modifier.institutions)}。`, `Only within this institution: ${names(modifier.institutions)}.`);
        case 'RTN':
            return oblige('得られた成果データを、提供元のデータベースに返却する必要があります。', 'Derived and enriched data must be returned to the database it came from.');
        case 'CC':
            return {
                effect: 'allows',
                text: either(lang, '診療にも利用できます。', 'The data may also be used in clinical care.'),
            };
        case 'NPOA':
            return limit('集団の起源や祖先の研究には利用できません。', 'Studying population origins or ancestry is prohibited.');
    }
}
function wordTimeLimit({ months, until }, lang) {
    const last = until === undefined ? undefined : wordDate(until, lang);
    if (months === undefined)
        return [`利用できるのは${last}までです。`, `The data may be used until ${last}.`];
    const span = wordMonths(months, lang);
    if (last === undefined)
        return [`利用できるのは許諾から${span}間です。`, `The data may be used for ${span} from approval.`];
    return [
        `利用できるのは許諾から${span}間で、${last}を超えることはできません。`,
        `The data may be used for ${span} from approval, and not beyond ${last}.`,
    ];
}
