import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { bodyLength } from '../format/body-layout.ts'
import { partCount } from '../format/parts.ts'
import { canonical } from './canonical.ts'
import {
  cipherDigest,
  type Manifest,
  type ManifestFile,
  makeManifest,
  manifestDigest,
  writeManifest,
} from './manifest.ts'
import { parseManifest } from './parse-manifest.ts'
import { pathFault } from './path.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

function file(path: string, size = 1000, seed = ''): ManifestFile {
  const partSize = 2 ** 26
  const parts = Array.from({ length: partCount(size, partSize) }, (_, index) => sha(`${path}${seed}${index}`))
  return {
    path,
    mediaType: 'application/dicom',
    plain: { size, sha256: sha(path) },
    cipher: { size: bodyLength(size), sha256OfParts: cipherDigest(parts) },
    salt: sha(`salt${seed}`),
    partSize,
    parts,
  }
}

describe('canonical JSON', () => {
  it('writes the example of RFC 8785', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('orders names by their UTF-16 units', () => {
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
    expect(Object.values(JSON.parse(canonical(names)))).toEqual([4, 2, 6, 7, 1, 5, 3])
  })

  it('keeps every value, whatever the order it was built in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonical(value as never)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('refuses what JSON cannot say', () => {
    expect(() => canonical(Number.NaN)).toThrow('NaN cannot be written')
    expect(() => canonical('\ud800')).toThrow('half a character')
  })
})

describe('a manifest', () => {
  const manifest = makeManifest([file('images/b.dcm'), file('README.md', 0), file('images/a.dcm', 300 * 2 ** 20)])

  it('is read back as it was written', () => {
    expect(parseManifest(writeManifest(manifest))).toEqual(manifest)
    expect(manifest.files.map(({ path }) => path)).toEqual(['README.md', 'images/a.dcm', 'images/b.dcm'])
  })

  it('keeps its digest when everything is encrypted again', () => {
    const again = makeManifest([
      file('images/b.dcm', 1000, 'x'),
      file('README.md', 0, 'y'),
      file('images/a.dcm', 300 * 2 ** 20, 'z'),
    ])
    expect(writeManifest(again)).not.toBe(writeManifest(manifest))
    expect(manifestDigest(again.files)).toBe(manifestDigest(manifest.files))
  })

  it('changes its digest with any path, media type, size or content, and not with the order', () => {
    const [first, ...rest] = manifest.files as [ManifestFile, ...ManifestFile[]]
    const changes: ManifestFile[] = [
      { ...first, path: 'README.txt' },
      { ...first, mediaType: 'text/plain' },
      { ...first, plain: { ...first.plain, size: 1 } },
      { ...first, plain: { ...first.plain, sha256: sha('other') } },
    ]
    const digests = changes.map((changed) => manifestDigest([changed, ...rest]))
    expect(new Set([...digests, manifestDigest(manifest.files)]).size).toBe(5)
    expect(manifestDigest([...rest, first])).toBe(manifestDigest(manifest.files))
  })

  it('has a digest that a person can check by hand', () => {
    const content = {
      format: 'raireki-content/1',
      files: [{ path: 'a', mediaType: 'text/plain', plain: { size: 0, sha256: sha('') } }],
    }
    const text = `{"files":[{"mediaType":"text/plain","path":"a","plain":{"sha256":"${sha('')}","size":0}}],"format":"raireki-content/1"}`
    expect(manifestDigest(content.files)).toBe(`sha256:${sha(text)}`)
  })

  type Change = (manifest: { format: unknown; files: Record<string, unknown>[] }) => void
  const refusals: [string, Change, string][] = [
    ['another format', (m) => (m.format = 'raireki-manifest/9'), 'format is "raireki-manifest/9"'],
    ['a missing field', (m) => delete m.files[1]!.salt, 'files[1] has no "salt"'],
    ['an unknown field', (m) => (m.files[1]!.owner = 'x'), 'files[1] has "owner", which this format does not know'],
    ['a hash in capitals', (m) => (m.files[0]!.salt = 'A'.repeat(64)), 'files[0].salt is "AAAA'],
    [
      'a size that is no size',
      (m) => (m.files[0]!.plain = { size: -1, sha256: sha('') }),
      'files[0].plain.size is -1, not a size',
    ],
    ['a list that is none', (m) => (m.files[0]!.parts = 'x'), 'files[0].parts is "x", not a list'],
    ['too few parts', (m) => (m.files[1]!.parts = [sha('')]), 'files[1].parts has 1 hashes; this body has 5 parts'],
    [
      'a body of the wrong size',
      (m) => ((m.files[0]!.cipher as { size: number }).size = 5),
      'files[0].cipher.size is 5; a file of 0 octets makes a body of',
    ],
    [
      'a part exchanged',
      (m) => (m.files[2]!.parts = [sha('')]),
      'files[2].cipher.sha256OfParts is not the digest of the part hashes',
    ],
    [
      'a path that climbs',
      (m) => (m.files[0]!.path = '../etc/passwd'),
      'files[0].path "../etc/passwd" holds "." or ".."',
    ],
    [
      'a media type that is none',
      (m) => (m.files[0]!.mediaType = 'picture'),
      'files[0].mediaType "picture" is not a media type',
    ],
    ['files out of order', (m) => m.files.reverse(), 'files[1].path "images/a.dcm" is out of order'],
    ['a path twice', (m) => (m.files[2]!.path = 'images/a.dcm'), 'files[2].path repeats "images/a.dcm"'],
    ['a part size of nothing', (m) => (m.files[0]!.partSize = 0), 'files[0].partSize is 0'],
  ]
  it.each(refusals)('is refused for %s, and says where', (_, change, message) => {
    const changed = JSON.parse(writeManifest(manifest))
    change(changed)
    let thrown: unknown
    try {
      parseManifest(JSON.stringify(changed))
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ code: 'BadManifest', message: expect.stringContaining(message) })
  })

  it('is refused when it is not JSON, or not an object', () => {
    expect(() => parseManifest('{')).toThrow('not JSON')
    expect(() => parseManifest('[]')).toThrow('the manifest is [], not an object')
  })

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = (): Manifest => parseManifest(JSON.stringify({ format: 'raireki-manifest/1', files: [value] }))
        expect(read).toThrow(expect.objectContaining({ code: 'BadManifest' }))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a path', () => {
  it.each(['a', 'images/001.dcm', '患者/カルテ.json', 'a b/c..d', '...'])('may be %s', (path) => {
    expect(pathFault(path)).toBeUndefined()
  })

  it.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['C:/x', 'absolute'],
    ['a/../b', '".."'],
    ['./a', '"."'],
    ['a//b', 'empty name'],
    ['a/', 'empty name'],
    ['a\\b', 'backslash'],
    ['a\u0000b', 'control character'],
    ['a\nb', 'control character'],
    ['カ\u3099', 'Unicode form C'],
    ['a\u202egpj.exe', 'reading direction'],
    ['\ud800', 'half a character'],
  ])('may not be %j', (path, fault) => {
    expect(pathFault(path)).toContain(fault)
  })
})
