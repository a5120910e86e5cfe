import { exitCode, type Failure, failureFrom } from './failure.ts'
import { TransferFault, type TransferFaultCode } from './transfer/transfer-fault.ts'
import { transferFailure } from './transfer-words.ts'

const ofTransfers: Record<TransferFaultCode, number> = {
  StoreUnreachable: 5,
  AnswerCut: 5,
  AddressExpired: 5,
  ClocksDiffer: 5,
  StoreRefused: 5,
  UploadGone: 5,
  ObjectLost: 5,
  StoreFull: 14,
  ContentMismatch: 6,
  SourceChanged: 7,
  FilesDiffer: 7,
  OtherPushRunning: 8,
  DigestsDiffer: 8,
  ManifestMismatch: 12,
  FolderNotEmpty: 2,
  ShipmentGone: 2,
}

// Scripts rely on these numbers: what is here may get company, and does not change.
describe('the exit codes', () => {
  it('are these', () => {
    expect(exitCode).toEqual({
      done: 0,
      refused: 1,
      badInput: 2,
      notSignedIn: 3,
      notFound: 4,
      network: 5,
      cannotDecrypt: 6,
      sourceChanged: 7,
      conflict: 8,
      wrongKey: 9,
      diskFull: 10,
      cannotRead: 11,
      manifestMismatch: 12,
      found: 13,
      storeFull: 14,
      bomb: 15,
      runsCode: 16,
      interrupted: 130,
    })
  })

  it.each(Object.entries(ofTransfers))('of a transfer that cannot go on: %s ends with %s', (code, status) => {
    const told = transferFailure(new TransferFault(code as TransferFaultCode, 'detail')) as Failure
    expect(exitCode[told.outcome]).toBe(status)
  })

  it.each(Object.keys(ofTransfers))('come with what to do next, in both languages: %s', (code) => {
    const { next, what } = transferFailure(new TransferFault(code as TransferFaultCode, '#1')) as Failure
    expect([what.en, next?.en].join(' ')).toMatch(/^[A-Z#][\x20-\x7e’]+$/)
    expect(what.ja).toMatch(/[ぁ-ん]/)
    expect(next?.ja).toMatch(/[ぁ-ん]/)
  })

  it.each(['ENOSPC', 'EDQUOT'])('of a disk that is full (%s) is 10', (code) => {
    const told = failureFrom(Object.assign(new Error(code), { code, path: '/data/scan.dcm' }))
    expect(exitCode[told.outcome]).toBe(10)
    expect(told.what.en).toContain('/data/scan.dcm')
  })
})
