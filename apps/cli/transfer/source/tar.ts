/** A POSIX tar entry's head: one block, or three where the name needs words of its own (pax). Always the same for the same entry. */
export function tarHead(name: string, bytes: number): Buffer {
  if (Buffer.byteLength(name) <= 100) return ustar(name, bytes, '0')
  const record = paxRecord('path', name)
  return Buffer.concat([ustar('pax', record.length, 'x'), padded(record), ustar(shortened(name), bytes, '0')])
}

export const TAR_BLOCK = 512
/** Two empty blocks end an archive. */
export const TAR_END = 2 * TAR_BLOCK

export const paddedLength = (bytes: number): number => Math.ceil(bytes / TAR_BLOCK) * TAR_BLOCK

function ustar(name: string, bytes: number, type: string): Buffer {
  const head = Buffer.alloc(TAR_BLOCK)
  head.write(name, 0, 100, 'utf8')
  // Neither owner nor time: the same files give the same archive, and so the same version, on any machine.
  head.write('0000644\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write('        ', 148)
  head.write(type, 156)
  head.write('ustar\x0000', 257)
  let sum = 0
  for (const octet of head) sum += octet
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

/** `length key=value`, where the length counts its own digits too. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + String(rest).length
  if (String(length).length > String(rest).length) length = rest + String(length).length
  return Buffer.from(`${length} ${key}=${value}\n`)
}

function padded(bytes: Buffer): Buffer {
  const whole = Buffer.alloc(paddedLength(bytes.length))
  bytes.copy(whole)
  return whole
}

/** What readers that do not know pax see: the beginning of the name, cut where a character ends. */
function shortened(name: string): string {
  let short = ''
  for (const letter of name) {
    if (Buffer.byteLength(short + letter) > 100) break
    short += letter
  }
  return short
}
