import fc from 'fast-check'
import { fromBase64, toBase64, toBase64Url } from './base64.ts'

describe('base64', () => {
  it('writes what Node writes and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each(['QQ', 'QQ=', 'QR==', 'QQ==\n', ' QQ==', 'Q-==', 'QQ==QQ==', '===='])(
    'refuses %j, a second spelling',
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )
})
