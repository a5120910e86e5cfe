export const MOST_ENTRIES = 2_000_000
/** Archives in archives in archives are more than anybody means. */
export const DEEPEST = 3
/** Text compresses tenfold, tables twentyfold. What grows a hundredfold is there to do harm. */
export const MOST_GROWTH = 100
/** Below this nothing is called a bomb. */
export const HARMLESS_GROWTH = 64 * 2 ** 20
/** And this is where it ends in any case, for all that is in one file. */
export const MOST_UNFOLDED = 2 ** 40
