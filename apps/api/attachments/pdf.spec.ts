import { pdfRefusal } from './pdf.ts'

const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\ntrailer\n%%EOF\n`, 'latin1')

describe('a PDF', () => {
  it('that only shows something is taken, wherever it begins to be read', () => {
    expect(pdfRefusal('a.pdf', pdf('1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >>'))).toBeUndefined()
    expect(pdfRefusal('a.pdf', pdf('/JSOnlyLooksLikeOne /LaunchPad'))).toBeUndefined()
  })

  it.each(['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA'])('with %s is refused', (word) => {
    expect(pdfRefusal('a.pdf', pdf(`<< ${word} (x) >>`))).toMatchObject({
      code: 'AttachmentActive',
      facts: { found: word },
    })
  })

  it('that opens with an action is refused', () => {
    expect(pdfRefusal('a.pdf', pdf('<< /OpenAction 5 0 R >>'))).toMatchObject({ code: 'AttachmentActive' })
  })

  it.each([
    ['504b03040000', 'ZIP, Word, Excel'],
    ['ffd8ffe0', 'JPEG'],
    ['4d5a9000', 'EXE'],
    ['00', 'no %PDF-'],
  ])('is not what begins with %s, and the answer says what that is', (hex, found) => {
    expect(pdfRefusal('a.pdf', Buffer.from(hex, 'hex'))).toMatchObject({ code: 'AttachmentNotPdf', facts: { found } })
  })

  it('that was cut off is refused', () => {
    expect(pdfRefusal('a.pdf', Buffer.from('%PDF-1.7\n1 0 obj'))).toMatchObject({ facts: { found: 'no %%EOF' } })
  })
})
