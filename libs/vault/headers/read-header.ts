import { hex } from '../format/octets.ts'
import { packetTag, readStart, startSize } from '../open/packets.ts'
import { VaultError } from '../vault-error.ts'

/** For whom a session key was wrapped. */
export interface Recipient {
  /** Of the packet: 3 for older messages, 6 for SEIPDv2. */
  readonly version: number
  /** Of the encryption key, 16 upper-case hex digits; zeros when the sender kept it to themselves. */
  readonly keyId: string
  /** Version 6 packets give the fingerprint whole. */
  readonly fingerprint?: string
}

export interface Header {
  /** How many octets the header takes; the body begins there. */
  readonly length: number
  readonly recipients: readonly Recipient[]
}

const headerPackets: ReadonlySet<number> = new Set([
  packetTag.pkesk,
  packetTag.skesk,
  packetTag.marker,
  packetTag.padding,
])

/** Reads the packets before the body, from a header alone or from the beginning of a whole message. */
export function readHeader(octets: Uint8Array): Header {
  const recipients: Recipient[] = []
  let at = 0
  while (at < octets.length) {
    const size = startSize(octets[at] ?? 0, octets[at + 1] ?? 0)
    const { tag, length } = readStart(octets.subarray(at, at + size))
    if (!headerPackets.has(tag)) break
    if (!length || length.more || at + size + length.length > octets.length) {
      throw new VaultError('NotAHeader', 'This header ends in the middle of a packet: it was cut.')
    }
    if (tag === packetTag.pkesk) recipients.push(readRecipient(octets.subarray(at + size, at + size + length.length)))
    at += size + length.length
  }
  if (recipients.length === 0)
    throw new VaultError('NotAHeader', 'No session key is wrapped for anybody in this header.')
  return { length: at, recipients }
}

function readRecipient(packet: Uint8Array): Recipient {
  const version = packet[0] ?? 0
  if (version !== 6) return { version, keyId: hex(packet.subarray(1, 9)).toUpperCase() }
  const length = packet[1] ?? 0
  if (length === 0) return { version, keyId: '0'.repeat(16) }
  const fingerprint = hex(packet.subarray(3, 2 + length)).toUpperCase()
  // The key id is the end of a version 4 fingerprint and the beginning of a version 6 one.
  return { version, fingerprint, keyId: packet[2] === 4 ? fingerprint.slice(-16) : fingerprint.slice(0, 16) }
}
