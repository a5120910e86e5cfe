import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { gzip, tar, zip } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)
const bytes = (value: string) => new TextEncoder().encode(value)

describe('archives', () => {
  it('are looked into, and into those within', async () => {
    const inner = zip([{ name: 'notes.txt', content: bytes('連絡先 taro@example.org') }])
    const report = await look('all.tar.gz', gzip(tar([{ name: 'inner.zip', content: inner }])))
    expect(report.findings).toMatchObject([
      { code: 'Mail', where: { part: 'all.tar → inner.zip → notes.txt', line: 1 } },
    ])
  })

  it.each([
    ['a tar that climbs out', 'a.tar', tar([{ name: '../../root/.ssh/authorized_keys', content: bytes('x') }])],
    ['a tar with an absolute path', 'a.tar', tar([{ name: '/etc/passwd', content: bytes('x') }])],
    ['a link that leads out', 'a.tar', tar([{ name: 'here', type: '2', link: '/etc' }])],
    ['a zip that climbs out', 'a.zip', zip([{ name: 'a/../../b', content: bytes('x') }])],
    ['a zip for another system', 'a.zip', zip([{ name: 'C:\\windows\\x', content: bytes('x') }])],
  ])('refuse %s', async (_, path, content) => {
    expect(codesOf(await look(path, content))).toContain('PathEscapes')
  })

  it('stop at a bomb, and at a bomb within', async () => {
    const bomb = zip([{ name: 'zeros', content: new Uint8Array(100 * 2 ** 20) }])
    expect(codesOf(await look('bomb.zip', bomb))).toContain('ArchiveBomb')
    expect(codesOf(await look('bomb.tar', tar([{ name: 'bomb.zip', content: bomb }])))).toContain('ArchiveBomb')
  })

  it('refuse sizes that are not so, and a directory that names something else', async () => {
    const entry = { name: 'a.txt', content: bytes('abc') }
    expect(codesOf(await look('a.zip', zip([entry])))).toEqual([])
    expect(codesOf(await look('a.zip', zip([{ ...entry, claim: 4 }])))).toContain('SizesDisagree')
    expect(codesOf(await look('a.zip', zip([entry, { ...entry, name: 'b.txt' }], { omit: 1 })))).toContain(
      'SizesDisagree',
    )
  })

  it('say what cannot be looked at', async () => {
    expect(codesOf(await look('a.zip', zip([{ name: 'a', content: bytes('abc'), encrypted: true }])))).toContain(
      'ArchiveEncrypted',
    )
  })
})
