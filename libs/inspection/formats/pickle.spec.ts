import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { oldTorch, pickle, zip } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)
const bytes = (value: string) => new TextEncoder().encode(value)

describe('pickle', () => {
  it('is refused unless it is allowed, and then passes where it only rebuilds', async () => {
    const harmless = pickle('collections', 'OrderedDict')
    expect(codesOf(await look('m.pkl', harmless))).toEqual(['PickleRefused'])
    expect(codesOf(await look('m.pkl', harmless, { allowPickle: true }))).toEqual(['PickleAllowed'])
  })

  it('is never let through where it would run something', async () => {
    const { findings } = await look('m.pkl', pickle('posix', 'system'), { allowPickle: true })
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'PickleRunsCode', where: expect.objectContaining({ field: 'posix.system' }) }),
    )
  })

  it.each([
    ['by the old operation', bytes('cos\nsystem\n(S"id"\ntR.')],
    ['as an instance', bytes('(S"id"\nios\nsystem\n.')],
    // os.system lies under a harmless name that has been put on top and taken away again.
    [
      'behind a harmless name',
      new Uint8Array([
        0x80,
        4,
        0x8c,
        2,
        ...bytes('os'),
        0x8c,
        6,
        ...bytes('system'),
        0x8c,
        11,
        ...bytes('collections'),
        0x8c,
        11,
        ...bytes('OrderedDict'),
        0x30,
        0x30,
        0x93,
        0x2e,
      ]),
    ],
    ['by a number of the reader’s own', new Uint8Array([0x80, 2, 0x82, 7, 0x2e])],
  ])('sees a call %s', async (_, content) => {
    expect(codesOf(await look('m.pkl', content, { allowPickle: true }))).toContain('PickleRunsCode')
  })

  it('is known by its content, whatever it is called', async () => {
    expect(codesOf(await look('weights.bin', bytes('cos\nsystem\n(S"id"\ntR.')))).toContain('PickleRunsCode')
    expect(codesOf(await look('weights.bin', pickle('os', 'system')))).toContain('PickleRunsCode')
  })

  it('is looked at whole in an old PyTorch file, which is several, and numbers after them', async () => {
    const look4 = async (object: Uint8Array, storage?: Uint8Array) =>
      codesOf(await look('m.pth', oldTorch(object, storage), { allowPickle: true }))
    const harmless = pickle('collections', 'OrderedDict')
    expect(await look4(harmless)).toEqual(['PickleAllowed'])
    expect(await look4(pickle('posix', 'system'))).toEqual(['PickleAllowed', 'PickleRunsCode'])
    expect(await look4(bytes('cos\nsystem\n(S"id"\ntR.'))).toEqual(['PickleAllowed', 'PickleRunsCode'])
    // Sizes and numbers that begin as an operation does, and go on as none.
    for (const elements of [0x63, 0x82, 0x93, 0x28, 0x54, 0x280, 0x182])
      expect(await look4(harmless, new Uint8Array(elements * 4).fill(0x0a))).toEqual(['PickleAllowed'])
    const called = oldTorch(harmless, new Uint8Array(64).fill(0x0a))
    called.set([0x31, 0x51, 0x93], called.length - 72)
    expect(codesOf(await look('m.pth', called, { allowPickle: true }))).toEqual(['PickleAllowed'])
    expect(codesOf(await look('m.pth', oldTorch(harmless).subarray(0, 60), { allowPickle: true }))).toContain('Damaged')
  })

  it('is found behind another that is harmless, though it does not end', async () => {
    const two = (next: Uint8Array) => new Uint8Array([...pickle('collections', 'OrderedDict'), ...next])
    for (const next of [
      pickle('os', 'system'),
      pickle('os', 'system').subarray(0, -1),
      bytes('cos\nsystem\n(S"id"\ntR'),
    ])
      expect(codesOf(await look('m.pkl', two(next), { allowPickle: true }))).toEqual([
        'PickleAllowed',
        'PickleRunsCode',
      ])
    expect(codesOf(await look('m.pkl', two(bytes('not a pickle')), { allowPickle: true }))).toEqual(['PickleAllowed'])
  })

  it.each([
    ['of a newer protocol with an operation that pickles seldom begin with', [0x80, 4, 0x30, 0x2e]],
    ['that names at once what it calls', [0x80, 2, ...bytes('cos\nsystem\n(U\x02idtR.')]],
    ['that says to be of the oldest protocol', [0x80, 0, ...bytes('cos\nsystem\n(S"id"\ntR.')]],
  ])('is known in a .bin %s', async (_, content) => {
    const report = await look('weights.bin', new Uint8Array(content))
    expect(report.format).toBe('pickle')
    expect(codesOf(report)).toContain('PickleRefused')
  })

  it('is found in a PyTorch file, whose sizes follow what they are of', async () => {
    const entry = (name: string, content: Uint8Array) => ({ name, content, stored: true, follows: true })
    const file = zip([
      entry('m/data.pkl', pickle('os', 'system')),
      entry('m/data/0', new Uint8Array(200_000)),
      entry('m/version', bytes('3\n')),
    ])
    const report = await look('m.pt', file, { allowPickle: true })
    expect(report).toMatchObject({ format: 'pytorch', statistics: { entries: 3 } })
    expect(codesOf(report)).toContain('PickleRunsCode')
    expect(codesOf(report)).not.toContain('SizesDisagree')
  })
})
