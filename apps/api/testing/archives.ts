import { crc32, deflateRawSync } from 'node:zlib'

/** A zip with one entry, by any name. */
export function zip(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const file = Buffer.from(name)
  const common = Buffer.alloc(22)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(content.length, 18)
  const length = Buffer.alloc(4)
  length.writeUInt16LE(file.length, 0)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, length, file, packed])
  const rest = Buffer.alloc(14)
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, length, rest, file])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}
