/** An address as its bits, most significant first: 4 octets or 16. */
type Octets = readonly number[]

/** What is wrong with a range in CIDR notation (`203.0.113.0/24`, `2001:db8::/32`), or nothing. */
export function networkFault(range: string): 'notAnAddress' | 'badLength' | undefined {
  const [address = '', length, ...more] = range.split('/')
  const octets = octetsOf(address)
  if (!octets || more.length > 0) return 'notAnAddress'
  if (length === undefined) return undefined
  const isLength = /^\d{1,3}$/.test(length) && Number(length) <= octets.length * 8
  return isLength ? undefined : 'badLength'
}

/** Whether an address lies in one of the ranges. What cannot be read lies in none of them. */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const wanted = octetsOf(address)
  return wanted !== undefined && ranges.some((range) => contains(range, wanted))
}

function contains(range: string, wanted: Octets): boolean {
  if (networkFault(range)) return false
  const [address = '', length] = range.split('/')
  const base = octetsOf(address) as Octets
  if (base.length !== wanted.length) return false
  const bits = length === undefined ? base.length * 8 : Number(length)
  return base.every((octet, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8))
    const mask = 0xff & (0xff << (8 - kept))
    return (octet & mask) === ((wanted[index] ?? 0) & mask)
  })
}

function octetsOf(address: string): Octets | undefined {
  // A socket that listens on both kinds names an IPv4 caller in IPv6 clothes.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return version4(mapped[1] as string)
  return address.includes(':') ? version6(address) : version4(address)
}

function version4(address: string): Octets | undefined {
  const names = address.split('.')
  const isAddress = names.length === 4 && names.every((name) => /^(0|[1-9]\d{0,2})$/.test(name) && Number(name) < 256)
  return isAddress ? names.map(Number) : undefined
}

function version6(address: string): Octets | undefined {
  const halves = address.split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const groups = [...head, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return groups.flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  })
}
