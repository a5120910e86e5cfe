/** 行政手続における特定の個人を識別するための番号: the twelfth digit of an individual's number. */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || /^(\d)\1{11}$/.test(digits)) return false
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  const remainder = sum % 11
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder)
}

/** 法別番号 of the insurers that exist; a number that begins with none of them is no insurer's. */
const LAWS = new Set('01 02 03 04 06 07 31 32 33 34 39 63 67 72 73 74 75'.split(' '))

/** 保険者番号: eight digits, or six for 国民健康保険, of which the last checks the others. */
export function isInsurerNumber(digits: string): boolean {
  const isLong = /^\d{8}$/.test(digits)
  if (!isLong && !/^\d{6}$/.test(digits)) return false
  if (isLong && !LAWS.has(digits.slice(0, 2))) return false
  const prefecture = Number(isLong ? digits.slice(2, 4) : digits.slice(0, 2))
  return prefecture >= 1 && prefecture <= 47 && Number(digits.at(-1)) === checkDigit(digits.slice(0, -1))
}

/** From the right, twice and once; the digits of each product; what is missing to the next ten. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return (10 - (sum % 10)) % 10
}
