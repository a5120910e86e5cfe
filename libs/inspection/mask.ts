const LONGEST = 40

/** What something looked like and nothing of what it said: every digit is #, every letter a circle. */
export function mask(value: string): string {
  const points = [...value.slice(0, LONGEST * 2)].slice(0, LONGEST)
  const covered = points.map((each) => (/\p{Nd}/u.test(each) ? '#' : /[\p{L}\p{M}\p{N}]/u.test(each) ? '○' : each))
  // Control characters would spoil a terminal or a page.
  return covered.join('').replace(/\p{C}/gu, '·')
}
