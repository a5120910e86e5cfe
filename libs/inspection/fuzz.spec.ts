import fc from 'fast-check'
import { inspect } from './inspect.ts'
import { fileOf } from './testing/file-of.ts'
import {
  dicom,
  gguf,
  gzip,
  jpeg,
  oldTorch,
  onnx,
  parquet,
  pickle,
  png,
  tar,
  tiff,
  twoTensors,
  webp,
  xmp,
  zip,
} from './testing/samples.ts'

const bytes = (value: string) => new TextEncoder().encode(value)
const WHOLE: Record<string, Uint8Array> = {
  'm.safetensors': twoTensors(),
  'm.gguf': gguf({ tensors: 3 }),
  'm.pkl': pickle('collections', 'OrderedDict'),
  'm.pth': oldTorch(pickle('posix', 'system')),
  'm.onnx': onnx({ another: [7, 1, 5, 6, 15, 1] }),
  'a.zip': zip([
    { name: 'a.csv', content: bytes('a,b\n1,2\n') },
    { name: 'b', content: bytes('xyz'), stored: true, follows: true },
  ]),
  'a.tar': tar([{ name: 'a.json', content: bytes('{"a":1}') }]),
  'a.txt.gz': gzip(bytes('本日の所見')),
  'a.dcm': dicom([
    [8, 0x60, 'CS', 'CT'],
    [0x10, 0x10, 'PN', 'A^B'],
    [0x40, 0x275, 'SQ', [[[0x32, 0x1032, 'PN', 'A^B']]]],
  ]),
  'a.jpg': jpeg({ artist: 'A B', gps: true }),
  'a.png': png([
    ['eXIf', tiff({ artist: 'A B', gps: true })],
    ['iTXt', bytes(`XML:com.adobe.xmp\0\0\0\0\0${xmp('A')}`)],
  ]),
  'a.tiff': tiff({ artist: 'A B', gps: true, xmp: xmp('A') }, 100),
  'a.webp': webp([['EXIF', tiff({ artist: 'A B' })]]),
  'a.parquet': parquet(['a', 'b', 'c'], 12),
  'a.ndjson': bytes('{"resourceType":"Patient","name":[{"text":"山田"}]}\n'),
  'a.csv': bytes('氏名,a\n"山田,""太郎",1\n'),
}
const LONGEST_MS = 5_000

/** Whatever is in it, a report comes of it, and soon. */
async function reported(path: string, content: Uint8Array, piece: number): Promise<void> {
  const began = performance.now()
  const report = await inspect(fileOf(path, content, { piece }), { allowPickle: true })
  expect(report.bytes).toBe(content.length)
  expect(report.findings.length).toBeLessThan(400)
  expect(performance.now() - began).toBeLessThan(LONGEST_MS)
}

describe('an inspection', () => {
  it('comes to its end with whatever bytes, under whatever name', async () => {
    const names = fc.constantFrom(...Object.keys(WHOLE), 'a.bin', 'a.heic', 'a.json', 'a.pt')
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 2_000 }), fc.integer({ min: 1, max: 300 }), reported),
      { numRuns: 300 },
    )
  }, 60_000)

  it.each(Object.keys(WHOLE))(
    'comes to its end with %s cut, flipped and stretched',
    async (path) => {
      const whole = WHOLE[path]!
      const change = fc.record({
        at: fc.nat(whole.length - 1),
        to: fc.nat(255),
        cut: fc.nat(whole.length),
        more: fc.uint8Array({ maxLength: 40 }),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 1, max: 500 }),
          async (changes, piece) => {
            let content = Uint8Array.from(whole)
            for (const { at, to, cut, more } of changes) {
              if (at < content.length) content[at] = to
              if (cut % 3 === 0) content = content.slice(0, cut)
              if (cut % 5 === 0) content = Uint8Array.from([...content, ...more])
            }
            await reported(path, content, piece)
          },
        ),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it.each([
    ['one line without end', new Uint8Array(8 * 2 ** 20).fill(0x61)],
    ['digits without end', new Uint8Array(2 * 2 ** 20).fill(0x31)],
    ['a quote that never closes', bytes(`a,b\n"${'x,y\n'.repeat(300_000)}`)],
    ['at signs without end', new Uint8Array(2 ** 20).fill(0x40)],
    ['brackets without end', bytes('['.repeat(200_000))],
    ['kanji without end', bytes('山'.repeat(300_000))],
    ['what almost is an address, without end', bytes('東京都千代田区'.repeat(50_000))],
    ['dashes and digits without end', bytes('03-1234-'.repeat(60_000))],
  ])(
    'is not slowed down by %s',
    async (_, content) => {
      for (const path of ['a.txt', 'a.csv', 'a.json', 'a.jsonl']) {
        const began = performance.now()
        await inspect(fileOf(path, content))
        expect(performance.now() - began).toBeLessThan(20_000)
      }
    },
    90_000,
  )
})

describe('memory', () => {
  it('does not grow with the file', async () => {
    const block = new Uint8Array(2 ** 20)
    const count = 1_024
    const read = async function* () {
      yield twoTensors()
      for (let each = 0; each < count; each += 1) yield block
    }
    const before = process.memoryUsage().rss
    await inspect({ path: 'm.safetensors', mediaType: '', bytes: twoTensors().length + count * block.length, read })
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150)
  }, 60_000)
})
