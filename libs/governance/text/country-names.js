import { countryCodes } from "./countries.js";
import { wordCountries } from "./wording.js";
let byName;
/** The code of a country written as a code or by its English or Japanese name; undefined for anything else. */
export function countryNamed(written) {
    byName ??= new Map(countryCodes.flatMap((code) => [
        [code.toLowerCase(), code],
        [wordCountries([code], 'en').toLowerCase().replace(/^the /, ''), code],
        [wordCountries([code], 'ja'), code],
    ]));
    return byName.get(written.trim().toLowerCase().replace(/^the /, ''));
}
