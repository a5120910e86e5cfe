import { deflateSync } from 'node:zlib'
import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { jpeg, png, tiff, webp, xmp } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)
const bytes = (value: string) => new TextEncoder().encode(value)

describe('images', () => {
  const SOMEBODY = ['AuthorOrDevice', 'Location', 'PersonName']
  const exif = { artist: 'Yamada Taro', gps: true }
  const named = xmp('Yamada Taro', 'exif:GPSLatitude="35,41N" photoshop:Credit="連絡先 taro@example.org"')

  it.each([
    ['jpeg', jpeg(), jpeg(exif)],
    ['png', png([]), png([['eXIf', tiff(exif)]])],
    ['tiff', tiff(), tiff(exif)],
    ['webp', webp([]), webp([['EXIF', tiff(exif)]])],
    ['webp', webp([]), webp([['EXIF', new Uint8Array([...bytes('Exif\0\0'), ...tiff(exif)])]])],
  ])('are looked at for who took them, and where: %s', async (format, clean, taken) => {
    expect(await look('a', clean)).toMatchObject({ format, findings: [], statistics: { records: 1 } })
    expect(codesOf(await look('a', taken))).toEqual(SOMEBODY)
  })

  it.each([
    ['jpeg', jpeg({ xmp: named })],
    ['png', png([['iTXt', bytes(`XML:com.adobe.xmp\0\0\0\0\0${named}`)]])],
    [
      'compressed png',
      png([['iTXt', new Uint8Array([...bytes('XML:com.adobe.xmp\0\x01\0\0\0'), ...deflateSync(named)])]]),
    ],
    ['tiff', tiff({ xmp: named })],
    ['webp', webp([['XMP ', bytes(named)]])],
  ])('are looked at for what programs wrote into them, as elements or attributes: %s', async (_, content) => {
    const { findings } = await look('a', content)
    expect(codesOf({ findings })).toEqual(['AuthorOrDevice', 'Location', 'Mail'])
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'AuthorOrDevice', where: expect.objectContaining({ field: 'XMP creator' }) }),
    )
  })

  it.each([
    ['as it is', 'tEXt', bytes('Comment\0連絡先 taro@example.org')],
    ['compressed', 'zTXt', new Uint8Array([...bytes('Comment\0\0'), ...deflateSync('連絡先 taro@example.org')])],
    ['in any language', 'iTXt', bytes('Comment\0\0\0ja\0注\0連絡先 taro@example.org')],
  ])('are looked at for texts: %s', async (_, kind, content) => {
    expect((await look('a.png', png([[kind, content]]))).findings).toMatchObject([
      { code: 'Mail', where: { field: 'Comment' } },
    ])
  })

  it('are read on to where their tags are', async () => {
    expect(codesOf(await look('a.tiff', tiff(exif, 20 * 2 ** 20)))).toEqual(SOMEBODY)
  })

  it('say what of them was not looked at', async () => {
    expect(codesOf(await look('a.tiff', tiff(exif, 64).subarray(0, 60)))).toEqual(['NotLookedAt'])
    const long = new Uint8Array([...bytes('Comment\0'), ...new Uint8Array(2 ** 21).fill(0x61)])
    expect(codesOf(await look('a.png', png([['tEXt', long]])))).toEqual(['NotLookedAt'])
    expect(codesOf(await look('a.png', png([['zTXt', bytes('Comment\0\0no')]])))).toEqual(['NotLookedAt'])
    expect(codesOf(await look('a.png', png([['tEXt', bytes('Raw profile type exif\0 4578')]])))).toEqual([
      'NotLookedAt',
    ])
    const heic = new Uint8Array([0, 0, 0, 24, ...bytes('ftypheic'), 0, 0, 0, 0, ...bytes('mif1heic')])
    expect(await look('a.heic', heic)).toMatchObject({ format: 'heif', findings: [{ code: 'NotLookedAt' }] })
  })

  it('are not read for ever where their folders lead in circles', async () => {
    const circle = tiff({ artist: 'A' })
    circle.set([8, 0, 0, 0], 8 + 2 + 12)
    expect(codesOf(await look('a.tiff', circle))).toEqual(['AuthorOrDevice'])
  })
})
