/** The day of a context. */
export const dayOf = ({ at }) => (at.length > 10 ? at.slice(0, 10) : at);
/** The day so many months later; the end of the month where that day does not exist. */
export function monthsAfter(day, months) {
    const year = Number(day.slice(0, 4));
    const month = Number(day.slice(5, 7)) - 1 + months;
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const date = Math.min(Number(day.slice(8, 10)), lastDay);
    return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
