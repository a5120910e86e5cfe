import { Damage } from '../reading/cursor.ts'

/** A struct of Thrift's compact protocol: values by the number of their field. */
export type Struct = Map<number, unknown>

const DEEPEST = 32
const MOST_VALUES = 2_000_000

/** Reads one struct, whatever is in it. */
export function readCompact(bytes: Uint8Array): Struct {
  const reader = new Compact(bytes)
  return reader.struct(0)
}

class Compact {
  private at = 0
  private values = 0

  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  struct(depth: number): Struct {
    if (depth > DEEPEST) throw new Damage('Too deep', this.at)
    const fields: Struct = new Map()
    for (let number = 0; ; ) {
      const head = this.byte()
      if (head === 0) return fields
      number = head >> 4 === 0 ? this.zigzag() : number + (head >> 4)
      fields.set(number, this.value(head & 15, depth, true))
    }
  }

  private value(type: number, depth: number, isField: boolean): unknown {
    this.values += 1
    if (this.values > MOST_VALUES) throw new Damage('Too many values', this.at)
    switch (type) {
      case 1:
      case 2:
        // In a field the type is the value; in a list it has a byte of its own.
        return isField ? type === 1 : this.byte() === 1
      case 3:
        return this.byte()
      case 4:
      case 5:
      case 6:
        return this.zigzag()
      case 7:
        this.take(8)
        return undefined
      case 8:
        return this.take(this.varint())
      case 9:
      case 10:
        return this.list(depth)
      case 11:
        return this.map(depth)
      case 12:
        return this.struct(depth + 1)
      default:
        throw new Damage('A kind of value that is not known', this.at)
    }
  }

  private list(depth: number): unknown[] {
    if (depth > DEEPEST) throw new Damage('Too deep', this.at)
    const head = this.byte()
    const count = head >> 4 === 15 ? this.varint() : head >> 4
    const found: unknown[] = []
    for (let each = 0; each < count; each += 1) found.push(this.value(head & 15, depth + 1, false))
    return found
  }

  private map(depth: number): undefined {
    const count = this.varint()
    if (count === 0) return undefined
    const types = this.byte()
    for (let each = 0; each < count; each += 1) {
      this.value(types >> 4, depth + 1, false)
      this.value(types & 15, depth + 1, false)
    }
    return undefined
  }

  private byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new Damage('The file ends too early', this.at)
    this.at += 1
    return byte
  }

  private take(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new Damage('The file ends too early', this.at)
    this.at += count
    return this.bytes.subarray(this.at - count, this.at)
  }

  private varint(): number {
    let value = 0
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.byte()
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    throw new Damage('A number that does not end', this.at)
  }

  private zigzag(): number {
    const value = this.varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
}
