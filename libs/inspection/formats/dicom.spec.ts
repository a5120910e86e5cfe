import { deflateRawSync } from 'node:zlib'
import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { type DicomElement, dicom, joined } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)

describe('DICOM', () => {
  const clean: [number, number, string, string][] = [
    [8, 0x60, 'CS', 'CT'],
    [0x10, 0x10, 'PN', 'ANON^0001'],
    [0x10, 0x20, 'LO', 'P0001'],
    [0x28, 0x301, 'CS', 'NO'],
  ]

  it('passes an examination whose patient is a substitute', async () => {
    expect(await look('1.dcm', dicom(clean))).toMatchObject({
      format: 'dicom',
      findings: [],
      statistics: { modalities: ['dicom:CT', 'image'] },
    })
  })

  it.each([
    ['YAMADA', 'DicomIdentifier'],
    ['Yamada Taro', 'DicomIdentifier'],
    ['YAMADA^TARO', 'DicomIdentifier'],
    ['ANON^TARO', 'DicomIdentifier'],
    ['ﾔﾏﾀﾞ', 'DicomIdentifier'],
    ['山田01', 'DicomIdentifier'],
    ['00123456', 'DicomIdentifierLike'],
    ['YAMADA01', 'DicomIdentifierLike'],
    ['K0012345', 'DicomIdentifierLike'],
    ['ANON^0001', undefined],
    ['PSEUDO123', undefined],
    ['SUBJ-12', undefined],
    ['P0001', undefined],
    ['匿名', undefined],
    ['^^^^', undefined],
    ['2.25.329800735698586629295641978511506172918', undefined],
    ['9f86d081884c7d659a2feaa0c55ad015', undefined],
    ['123e4567-e89b-12d3-a456-426614174000', undefined],
  ])('tells a substitute from a patient: %s', async (value, code) => {
    for (const [element, vr] of [
      [0x10, 'PN'],
      [0x20, 'LO'],
    ] as const) {
      const report = await look(
        '1.dcm',
        dicom([
          [8, 5, 'CS', 'ISO_IR 192'],
          [8, 0x60, 'CS', 'CT'],
          [0x10, element, vr, value],
        ]),
      )
      expect(codesOf(report)).toEqual(code === undefined ? [] : [code])
    }
  })

  it('looks into what is deflated, and unfolds no more than it looks at', async () => {
    const patient: DicomElement[] = [...clean.slice(0, 1), [0x10, 0x10, 'PN', 'YAMADA^TARO']]
    const deflate = (plain: Uint8Array) => deflateRawSync(plain)
    expect(await look('1.dcm', dicom(clean, deflate))).toMatchObject({ format: 'dicom', findings: [] })
    expect(codesOf(await look('1.dcm', dicom(patient, deflate)))).toEqual(['DicomIdentifier'])
    // Zeros without end, as they would be unfolded in full by whoever unfolds before they look.
    const bomb = (plain: Uint8Array) =>
      deflateRawSync(
        joined(plain.subarray(0, -18), Buffer.from('0900100055540000ffffff0f', 'hex'), new Uint8Array(2 ** 26)),
      )
    const { findings } = await look('1.dcm', dicom(clean, bomb))
    expect(findings.map(({ code }) => code).sort()).toEqual(['DicomPrivateTag', 'NotLookedAt'])
    expect(findings.find(({ code }) => code === 'NotLookedAt')?.where.byte).toBeLessThan(2 ** 24 + 1000)
    const cut = (plain: Uint8Array) => deflate(plain).subarray(0, 40)
    expect(codesOf(await look('1.dcm', dicom(clean, cut)))).toEqual(['Damaged'])
  })

  it('shows dates and descriptions to be looked at, and what is in them', async () => {
    const { findings } = await look(
      '1.dcm',
      dicom([
        [8, 5, 'CS', 'ISO_IR 192'],
        [8, 0x20, 'DA', '20240401'],
        [8, 0x60, 'CS', 'CT'],
        [8, 0x1030, 'LO', '患者氏名：山田 太郎'],
        [8, 0x1070, 'PN', 'ANONYMOUS'],
      ]),
    )
    expect(findings.map(({ code, severity, where }) => [code, severity, where.field])).toEqual([
      ['DicomIdentifierLike', 'warn', '(0008,0020) StudyDate'],
      ['DicomIdentifierLike', 'warn', '(0008,1030) StudyDescription'],
      ['PersonName', 'blocking', '(0008,1030) StudyDescription'],
    ])
  })

  it('looks inside sequences, and says where it cannot', async () => {
    const nested = (depth: number, inside: DicomElement): DicomElement =>
      depth === 0 ? inside : [0x40, 0xa730, 'SQ', [[nested(depth - 1, inside)]]]
    const name: DicomElement = [0x40, 0xa123, 'PN', 'Sato^Hanako']
    const of = async (...elements: DicomElement[]) =>
      (await look('1.dcm', dicom([[8, 0x60, 'CS', 'CT'], ...elements]))).findings.map(({ code, where }) => [
        code,
        where.field,
      ])
    const request: DicomElement = [
      0x40,
      0x275,
      'SQ',
      [
        [[0x32, 0x1032, 'PN', 'Suzuki^Ichiro']],
        [
          [0x40, 0x1001, 'SH', 'R1'],
          [0x40, 0x2017, 'LO', '4711'],
        ],
      ],
    ]
    expect(await of(request)).toEqual([
      ['DicomIdentifier', '(0032,1032) RequestingPhysician'],
      ['DicomIdentifierLike', '(0040,1001) RequestedProcedureID'],
      ['DicomIdentifier', '(0040,2017) FillerOrderNumberImagingServiceRequest'],
    ])
    expect(await of(nested(3, name))).toEqual([['DicomIdentifier', '(0040,a123) PersonName']])
    expect(await of(nested(12, name))).toEqual([['NotLookedAt', '(0040,a730)']])
    expect(await of([0x40, 0xa730, 'UN', [[name]]])).toEqual([['NotLookedAt', '(0040,a730)']])
    expect(await of([9, 0x1001, 'SQ', [[name]]])).toEqual([
      ['DicomPrivateTag', '(0009,····)'],
      ['DicomIdentifier', '(0040,a123) PersonName'],
    ])
    // What was there before it was replaced.
    expect(await of([0x400, 0x561, 'SQ', [[[0x400, 0x550, 'SQ', [[[0x10, 0x20, 'LO', '00123456']]]]]]])).toEqual([
      ['DicomIdentifier', '(0400,0561) OriginalAttributesSequence'],
      ['DicomIdentifierLike', '(0010,0020) PatientID'],
    ])
  })

  it('says so where the tags cannot be read to their end', async () => {
    const cut = dicom([...clean, [0x40, 0xa123, 'PN', 'Sato^Hanako']]).subarray(0, -30)
    expect(codesOf(await look('1.dcm', cut))).toContain('NotLookedAt')
  })

  it('names the tags of Annex E that are still there', async () => {
    const left: [number, number, string, string][] = [
      [8, 5, 'CS', 'ISO_IR 192'],
      [8, 0x60, 'CS', 'US'],
      [8, 0x80, 'LO', '来歴病院'],
      [9, 0x10, 'LO', 'PRIVATE'],
      [0x10, 0x10, 'PN', 'Yamada^Taro=山田^太郎'],
      [0x10, 0x30, 'DA', '19500401'],
    ]
    const { findings } = await look('1.dcm', dicom(left))
    const fields = findings.map(({ where }) => where.field)
    expect(fields).toEqual(
      expect.arrayContaining([
        '(0008,0080) InstitutionName',
        '(0010,0010) PatientName',
        '(0010,0030) PatientBirthDate',
        '(0009,····)',
      ]),
    )
    expect(codesOf({ findings })).toContain('MayBeBurnedIn')
  })
})
