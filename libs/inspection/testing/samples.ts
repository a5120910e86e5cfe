import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

/** Small, whole files of each format, made here so that tests can break them. */
const text = (value: string) => new TextEncoder().encode(value)
export const joined = (...pieces: Uint8Array[]) => new Uint8Array(Buffer.concat(pieces))
const u16 = (value: number) => new Uint8Array([value & 255, (value >> 8) & 255])
const u32 = (value: number) => new Uint8Array(new Uint32Array([value]).buffer)
const u64 = (value: number) => new Uint8Array(new BigUint64Array([BigInt(value)]).buffer)

export function safetensors(head: object, tensorBytes: number): Uint8Array {
  const json = text(JSON.stringify(head))
  return joined(u64(json.length), json, new Uint8Array(tensorBytes))
}

export const twoTensors = () =>
  safetensors(
    {
      __metadata__: { format: 'pt' },
      'wte.weight': { dtype: 'F16', shape: [8, 4], data_offsets: [0, 64] },
      'wte.bias': { dtype: 'F32', shape: [4], data_offsets: [64, 80] },
    },
    80,
  )

export function gguf({ tensors = 1, author = 'a team', tail = 0 } = {}): Uint8Array {
  const string = (value: string) => joined(u64(text(value).length), text(value))
  const tensor = (index: number) => joined(string(`blk.${index}`), u32(2), u64(32), u64(2), u32(8), u64(index * 96))
  const head = joined(
    text('GGUF'),
    u32(3),
    u64(tensors),
    u64(3),
    string('general.author'),
    u32(8),
    string(author),
    string('general.alignment'),
    u32(4),
    u32(32),
    string('tokens'),
    u32(9),
    u32(8),
    u64(2),
    string('a'),
    string('b'),
    ...Array.from({ length: tensors }, (_, index) => tensor(index)),
  )
  const padding = (32 - (head.length % 32)) % 32
  // Q8_0: 32 elements in 34 bytes.
  return joined(head, new Uint8Array(padding), new Uint8Array(Math.max(0, (tensors - 1) * 96 + 68 + tail)))
}

/** A pickle that names what to call, in protocol 4, and calls it. */
export const pickle = (module: string, name: string) =>
  joined(
    new Uint8Array([0x80, 4, 0x8c, module.length]),
    text(module),
    new Uint8Array([0x94, 0x8c, name.length]),
    text(name),
    new Uint8Array([0x94, 0x93, 0x94, 0x29, 0x52, 0x2e]),
  )

/** What `torch.save` wrote before it wrote archives: five pickles, and then the numbers of each storage behind its size. */
export function oldTorch(object: Uint8Array, storage: Uint8Array = new Uint8Array(64)): Uint8Array {
  const one = (...operations: number[]) => new Uint8Array([0x80, 2, ...operations, 0x2e])
  return joined(
    one(0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19),
    one(0x4d, 0xe9, 3),
    one(0x7d, 0x71, 0, 0x58, 13, 0, 0, 0, ...text('little_endian'), 0x71, 1, 0x88, 0x73),
    object,
    one(0x5d, 0x71, 0, 0x55, 1, 0x30, 0x71, 1, 0x61),
    u64(storage.length / 4),
    storage,
  )
}

export type ZipEntry = {
  name: string
  content: Uint8Array
  stored?: boolean
  follows?: boolean
  claim?: number
  encrypted?: boolean
}

export function zip(entries: readonly ZipEntry[], { omit = 0 } = {}): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, content, stored = false, follows = false, claim = content.length, encrypted = false } of entries) {
    const packed = stored ? content : new Uint8Array(deflateRawSync(content))
    const sum = crc32(content)
    const flags = (follows ? 8 : 0) | (encrypted ? 1 : 0) | 0x800
    const common = joined(u16(20), u16(flags), u16(stored ? 0 : 8), u32(0))
    const sizes = joined(u32(sum), u32(packed.length), u32(claim))
    const local = joined(
      u32(0x04034b50),
      common,
      follows ? new Uint8Array(12) : sizes,
      u16(text(name).length),
      u16(0),
      text(name),
      packed,
      follows ? joined(u32(0x08074b50), sizes) : new Uint8Array(0),
    )
    directory.push(
      joined(u32(0x02014b50), u16(20), common, sizes, u16(text(name).length), new Uint8Array(12), u32(at), text(name)),
    )
    pieces.push(local)
    at += local.length
  }
  const named = directory.slice(omit)
  const size = named.reduce((sum, each) => sum + each.length, 0)
  const end = joined(u32(0x06054b50), u32(0), u16(named.length), u16(named.length), u32(size), u32(at), u16(0))
  return joined(...pieces, ...named, end)
}

export function tar(
  entries: readonly { name: string; content?: Uint8Array; type?: string; link?: string }[],
): Uint8Array {
  const pieces = entries.flatMap(({ name, content = new Uint8Array(0), type = '0', link = '' }) => {
    const head = Buffer.alloc(512)
    head.write(name, 0, 100)
    head.write('0000644\0', 100)
    head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    head.write('        ', 148)
    head.write(type, 156)
    head.write(link, 157, 100)
    head.write('ustar\x0000', 257)
    head.write(
      `${head
        .reduce((sum, each) => sum + each, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    return [new Uint8Array(head), content, new Uint8Array((512 - (content.length % 512)) % 512)]
  })
  return joined(...pieces, new Uint8Array(1024))
}

export const gzip = (content: Uint8Array) => new Uint8Array(gzipSync(content))

export type DicomElement = readonly [
  group: number,
  element: number,
  vr: string,
  value: string | readonly (readonly DicomElement[])[],
]

/** DICOM, explicit little endian. The value of a sequence is its items. All after the first group may be deflated. */
export function dicom(elements: readonly DicomElement[], deflate?: (plain: Uint8Array) => Uint8Array): Uint8Array {
  const long = new Set(['OB', 'OW', 'UN', 'UT', 'SQ'])
  const item = (inside: readonly DicomElement[]) => {
    const bytes = joined(...inside.map(write))
    return joined(u16(0xfffe), u16(0xe000), u32(bytes.length), bytes)
  }
  const write = ([group, element, vr, value]: DicomElement): Uint8Array => {
    const raw = typeof value === 'string' ? text(value) : joined(...value.map(item))
    const bytes = raw.length % 2 ? joined(raw, text(vr === 'UI' ? '\0' : ' ')) : raw
    return joined(
      u16(group),
      u16(element),
      text(vr),
      long.has(vr) ? joined(u16(0), u32(bytes.length)) : u16(bytes.length),
      bytes,
    )
  }
  const meta = write([2, 0x10, 'UI', deflate ? '1.2.840.10008.1.2.1.99' : '1.2.840.10008.1.2.1'])
  const groupLength = joined(u16(2), u16(0), text('UL'), u16(4), u32(meta.length))
  const pixels = write([0x7fe0, 0x10, 'OW', 'pixels'])
  const plain = joined(...elements.map(write), pixels)
  return joined(new Uint8Array(128), text('DICM'), groupLength, meta, deflate?.(plain) ?? plain)
}

type Exif = { artist?: string; gps?: boolean; xmp?: string }

/** EXIF, or a whole TIFF: an artist, where it was taken, XMP. The tags lie behind so many bytes of pixels. */
export function tiff({ artist = '', gps = false, xmp = '' }: Exif = {}, pixels = 0): Uint8Array {
  const name = text(`${artist}\0`)
  const entries = [artist, gps, xmp].filter(Boolean).length
  const folder = 8 + pixels
  const afterFolder = folder + 2 + entries * 12 + 4
  const xmpAt = afterFolder + name.length
  const gpsAt = xmpAt + text(xmp).length
  const none = new Uint8Array(0)
  const entry = (tag: number, type: number, count: number, value: number) =>
    joined(u16(tag), u16(type), u32(count), u32(value))
  return joined(
    text('II'),
    u16(42),
    u32(folder),
    new Uint8Array(pixels),
    u16(entries),
    artist ? entry(0x013b, 2, name.length, afterFolder) : none,
    xmp ? entry(700, 1, text(xmp).length, xmpAt) : none,
    gps ? entry(0x8825, 4, 1, gpsAt) : none,
    u32(0),
    name,
    text(xmp),
    u16(1),
    entry(2, 5, 3, 0),
    u32(0),
  )
}

export const xmp = (creator: string, rest = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description ${rest}><dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>`

export function jpeg(exif: Exif = {}): Uint8Array {
  const app1 = joined(text('Exif\0\0'), tiff(exif))
  const length = app1.length + 2
  return joined(
    new Uint8Array([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255]),
    app1,
    new Uint8Array([0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]),
  )
}

export function png(chunks: readonly (readonly [kind: string, content: Uint8Array])[]): Uint8Array {
  const chunk = ([kind, content]: readonly [string, Uint8Array]) => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc32(joined(text(kind), content)))
    return joined(length, text(kind), content, sum)
  }
  const all = [['IHDR', new Uint8Array(13)] as const, ...chunks, ['IEND', new Uint8Array(0)] as const]
  return joined(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...all.map(chunk))
}

export function webp(chunks: readonly (readonly [kind: string, content: Uint8Array])[]): Uint8Array {
  const all = [['VP8L', new Uint8Array(5)] as const, ...chunks].map(([kind, content]) =>
    joined(text(kind), u32(content.length), content, new Uint8Array(content.length % 2)),
  )
  const body = joined(text('WEBP'), ...all)
  return joined(text('RIFF'), u32(body.length), body)
}

const protobuf = (number: number, bytes: Uint8Array): Uint8Array => {
  const varint = (value: number): number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))]
  return joined(new Uint8Array([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes)
}

/** By the numbers of fields that lead from a model to where its second tensor lies. */
export const ONNX_PLACES = {
  'an initializer': [7, 5],
  'a sparse initializer': [7, 15, 1],
  'the places of a sparse initializer': [7, 15, 2],
  'an attribute of a node': [7, 1, 5, 5],
  'an attribute of many tensors': [7, 1, 5, 10],
  'an attribute that is sparse': [7, 1, 5, 22, 1],
  'attributes that are sparse': [7, 1, 5, 23, 1],
  'a graph within a node': [7, 1, 5, 6, 5],
  'graphs within a node': [7, 1, 5, 11, 5],
  'the beginning of a training': [20, 1, 5],
  'the steps of a training': [20, 2, 5],
  'a function': [25, 7, 5, 5],
  'what a function has by default': [25, 11, 5],
} as const

/** Protobuf fields of a model with one tensor, and perhaps another anywhere. */
export function onnx({
  raw = 16,
  location = '',
  another = undefined as readonly number[] | undefined,
} = {}): Uint8Array {
  const number = (which: number, value: number) => new Uint8Array([which * 8, value])
  const tensor = (bytes: number, at: string) =>
    joined(
      number(1, 2),
      number(1, 2),
      number(2, 1),
      protobuf(8, text('w')),
      at
        ? protobuf(13, joined(protobuf(1, text('location')), protobuf(2, text(at))))
        : protobuf(9, new Uint8Array(bytes)),
    )
  const first = protobuf(5, another ? tensor(16, '') : tensor(raw, location))
  const [top, ...path] = another ?? []
  const inside = path.reduceRight<Uint8Array>((value, field) => protobuf(field, value), tensor(raw, location))
  return joined(
    number(1, 8),
    protobuf(2, text('maker')),
    protobuf(7, joined(protobuf(2, text('g')), first, top === 7 ? inside : new Uint8Array(0))),
    top !== undefined && top !== 7 ? protobuf(top, inside) : new Uint8Array(0),
  )
}

/** Parquet with the columns named, and nothing between its ends: the schema is all that is read. */
export function parquet(columns: readonly string[], rows: number): Uint8Array {
  const zigzag = (value: number) => varint(value * 2)
  const varint = (value: number): Uint8Array =>
    value < 128
      ? new Uint8Array([value])
      : joined(new Uint8Array([(value & 127) | 128]), varint(Math.floor(value / 128)))
  const binary = (value: string) => joined(varint(text(value).length), text(value))
  const root = joined(
    new Uint8Array([0x48]),
    binary('schema'),
    new Uint8Array([0x15]),
    zigzag(columns.length),
    new Uint8Array([0]),
  )
  const leaf = (name: string) =>
    joined(new Uint8Array([0x15]), zigzag(6), new Uint8Array([0x38]), binary(name), new Uint8Array([0]))
  const list = new Uint8Array([0x19, ((columns.length + 1) << 4) | 12])
  const foot = joined(
    new Uint8Array([0x15]),
    zigzag(2),
    list,
    root,
    ...columns.map(leaf),
    new Uint8Array([0x16]),
    zigzag(rows),
    new Uint8Array([0]),
  )
  return joined(text('PAR1'), new Uint8Array(8), foot, u32(foot.length), text('PAR1'))
}
