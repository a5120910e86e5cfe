import { Failure } from '../../failure.ts'
import { remarkFrom } from './remark.ts'

describe('a remark from the shell', () => {
  it('is about a field, and may hold an equals sign itself', () => {
    expect(remarkFrom('statement=Say why a=b')).toEqual({ field: 'STATEMENT', text: 'Say why a=b' })
    expect(remarkFrom(' data-handling =Where?')).toEqual({ field: 'DATA_HANDLING', text: 'Where?' })
  })

  it('is about one question of a form', () => {
    const question = { formId: '01a2-form', questionId: 'region' }
    expect(remarkFrom('answers:01a2-form.region=Which?')).toEqual({ field: 'ANSWERS', text: 'Which?', question })
  })

  it('is about one paper', () => {
    expect(remarkFrom('attachments:01a2=Page 2')).toEqual({
      field: 'ATTACHMENTS',
      text: 'Page 2',
      attachmentId: '01a2',
    })
  })

  it.each([
    'statement',
    'colour=red',
    'answers:form=No question',
    'answers:=None',
    'attachments:=None',
    'purpose:disease=Which?',
  ])('is refused with the fields there are: %s', (given) => {
    expect(() => remarkFrom(given)).toThrow(Failure)
    expect(() => remarkFrom(given)).toThrow(
      expect.objectContaining({
        code: 'remark',
        next: expect.objectContaining({ en: expect.stringContaining('ethics-approval') }),
      }),
    )
  })
})
