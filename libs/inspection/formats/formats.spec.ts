import { deflateSync } from 'node:zlib'
import { type FileToInspect, inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import {
  type DicomElement,
  dicom,
  gguf,
  gzip,
  jpeg,
  ONNX_PLACES,
  oldTorch,
  onnx,
  parquet,
  pickle,
  png,
  safetensors,
  tar,
  tiff,
  twoTensors,
  webp,
  xmp,
  zip,
} from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)
const bytes = (value: string) => new TextEncoder().encode(value)

describe('safetensors', () => {
  it('counts tensors and parameters', async () => {
    const report = await look('model.safetensors', twoTensors())
    expect(report).toMatchObject({ format: 'safetensors', statistics: { tensors: 2, parameters: 36 }, findings: [] })
  })

  it.each([
    ['ends before its tensors do', twoTensors().subarray(0, -8)],
    ['goes on after them', new Uint8Array([...twoTensors(), 1, 2, 3])],
    ['claims a tensor of another size', safetensors({ a: { dtype: 'F32', shape: [4], data_offsets: [0, 8] } }, 8)],
    ['leaves a hole', safetensors({ a: { dtype: 'U8', shape: [4], data_offsets: [4, 8] } }, 8)],
    ['has a head larger than itself', new Uint8Array([255, 255, 255, 0, 0, 0, 0, 0, 123, 34, 97])],
  ])('refuses one that %s', async (_, content) => {
    expect(codesOf(await look('model.safetensors', content))).toContain('SizesDisagree')
  })
})

describe('GGUF', () => {
  it('counts tensors and parameters', async () => {
    expect(await look('m.gguf', gguf({ tensors: 2 }))).toMatchObject({
      format: 'gguf',
      statistics: { tensors: 2, parameters: 128 },
      findings: [],
    })
  })

  it('refuses one whose tensors end elsewhere', async () => {
    expect(codesOf(await look('m.gguf', gguf({ tail: 100 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.gguf', gguf().subarray(0, -20)))).toEqual(['SizesDisagree'])
  })

  it('finds a mail address in what it says of itself', async () => {
    const { findings } = await look('m.gguf', gguf({ author: 'taro@example.org' }))
    expect(findings).toMatchObject([{ code: 'Mail', where: { field: 'general.author' }, sample: '○○○○@○○○○○○○.○○○' }])
  })
})

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

describe('ONNX', () => {
  it('counts tensors and parameters', async () => {
    expect(await look('m.onnx', onnx())).toMatchObject({
      format: 'onnx',
      statistics: { tensors: 1, parameters: 4 },
      findings: [],
    })
  })

  it('refuses tensors of another size than they say, and files outside of the folder', async () => {
    expect(codesOf(await look('m.onnx', onnx({ raw: 12 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.onnx', onnx({ location: '../../etc/passwd' })))).toEqual(['PathEscapes'])
  })
})

describe('the tensors of an ONNX model', () => {
  it.each(Object.entries(ONNX_PLACES))('are found and counted in %s', async (place, another) => {
    const counted = place.startsWith('the places') ? { tensors: 1, parameters: 4 } : { tensors: 2, parameters: 8 }
    expect(await look('m.onnx', onnx({ another }))).toMatchObject({ findings: [], statistics: counted })
    expect(codesOf(await look('m.onnx', onnx({ another, raw: 12 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.onnx', onnx({ another, location: '../../etc/passwd' })))).toEqual(['PathEscapes'])
  })

  it('are not followed without end', async () => {
    const another = [7, ...Array.from({ length: 300 }, () => [1, 5, 6]).flat(), 5]
    expect(codesOf(await look('m.onnx', onnx({ another })))).toEqual(['Damaged'])
  })
})

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

describe('FHIR', () => {
  const patient = {
    resourceType: 'Patient',
    id: 'p1',
    meta: { profile: ['http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient'] },
  }
  const named = {
    ...patient,
    name: [{ text: '山田 太郎' }],
    birthDate: '1950-04-01',
    telecom: [{ system: 'phone', value: '03-1234-5678' }],
    address: [{ text: '東京都千代田区千代田1-1', postalCode: '100-0001' }],
  }

  it('counts resources and the profiles they claim, and passes a person who is no longer named', async () => {
    const lines = [patient, { ...patient, birthDate: '1950' }].map((each) => JSON.stringify(each)).join('\n')
    expect(await look('patients.ndjson', lines)).toMatchObject({
      format: 'fhir-ndjson',
      findings: [],
      statistics: {
        records: 2,
        resources: { Patient: 2 },
        profiles: ['http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient'],
        modalities: ['fhir'],
      },
    })
  })

  it('finds who a person is, in a bundle too', async () => {
    const expected = ['Address', 'BirthDate', 'PersonName', 'Phone', 'PostalCode']
    expect(codesOf(await look('patients.ndjson', JSON.stringify(named)))).toEqual(expected)
    const bundle = await look(
      'bundle.json',
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: named }] }),
    )
    expect(bundle.format).toBe('fhir-bundle')
    expect(codesOf(bundle)).toEqual(expected)
  })

  it('finds an insured person’s number, and says where types are mixed', async () => {
    const coverage = { resourceType: 'Coverage', subscriberId: '1234567' }
    expect(codesOf(await look('a.ndjson', `${JSON.stringify(patient)}\n${JSON.stringify(coverage)}`))).toEqual([
      'InsuredNumber',
      'MixedResourceTypes',
    ])
  })
})

describe('FHIR that is hard to read', () => {
  const person = { resourceType: 'Patient', name: [{ family: '山田' }] }

  it.each([
    ['1.2.392.100495.20.3.61', 'InsurerNumber'],
    ['1.2.392.100495.20.3.62', 'InsuredNumber'],
    ['1.2.392.100495.20.3.63', 'InsuredNumber'],
    ['1.2.392.100495.20.3.51.11310000001', 'PatientId'],
  ])('knows whose number it is by its system: %s', async (oid, code) => {
    const resource = { resourceType: 'Patient', identifier: [{ system: `urn:oid:${oid}`, value: '06139999' }] }
    expect(codesOf(await look('a.json', JSON.stringify(resource)))).toEqual([code])
  })

  /** A bundle of entries without anybody's name, as large as it has to be, and one with a name at its end. */
  function large(last: string, entryBytes: number): FileToInspect {
    const filler = JSON.stringify({
      resource: { resourceType: 'Binary', contentType: 'a/b', data: 'A'.repeat(entryBytes) },
    })
    const count = Math.ceil((40 * 2 ** 20) / filler.length)
    const pieces = ['{"resourceType":"Bundle","entry":[', ...Array(count).fill(`${filler},`), `${last}]}`]
    return {
      path: 'bundle.json',
      mediaType: '',
      bytes: pieces.reduce((sum, each) => sum + Buffer.byteLength(each), 0),
      async *read() {
        for (const piece of pieces) yield bytes(piece)
      },
    }
  }

  it('finds who a person is in a bundle too large to be held', async () => {
    const report = await inspect(large(JSON.stringify({ resource: person }), 2 ** 20))
    expect(report).toMatchObject({
      format: 'fhir-bundle',
      findings: [{ code: 'PersonName', where: { field: 'Patient.name' } }],
      statistics: { records: 41, resources: { Binary: 40, Patient: 1 } },
    })
  }, 30_000)

  it('holds back what it could not look at', async () => {
    const broken = '{"resource":{"resourceType":"Patient","name":[{"family":"山田"}'
    const { findings } = await inspect(large(broken, 2 ** 20))
    expect(findings).toContainEqual(expect.objectContaining({ code: 'RecordNotLookedAt', severity: 'blocking' }))
    expect(codesOf(await inspect(large('null', 20 * 2 ** 20)))).toContain('RecordNotLookedAt')
    const line = JSON.stringify({ resourceType: 'Binary', data: 'A'.repeat(5 * 2 ** 20) })
    expect(codesOf(await look('a.ndjson', `${line}\n${JSON.stringify(person)}\n`))).toEqual([
      'PersonName',
      'RecordNotLookedAt',
    ])
    expect(codesOf(await look('a.json', JSON.stringify(person).slice(0, -2)))).toEqual(['RecordNotLookedAt'])
    expect(codesOf(await look('a.json', '{"a":1'))).toEqual(['NotLookedAt'])
  }, 30_000)

  it('finds who a person is in a list, and in bundles that are lines', async () => {
    expect(codesOf(await look('a.json', JSON.stringify([person])))).toEqual(['PersonName'])
    const line = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: person }] })
    expect(codesOf(await look('a.ndjson', line))).toEqual(['PersonName'])
  })

  it('takes no mail address for a tag of a narrative', async () => {
    const noted = (text: string) => look('a.ndjson', JSON.stringify({ resourceType: 'Observation', note: [{ text }] }))
    expect(codesOf(await noted('<taro@example.org>'))).toEqual(['Mail'])
    expect(codesOf(await noted('<div><a href="mailto:taro@example.org">x</a></div>'))).toEqual(['Mail'])
    expect(codesOf(await noted('<div>患者氏名：<b>山田 太郎</b></div>'))).toEqual(['PersonName'])
  })

  it('looks at the whole of a line too long to be understood', async () => {
    const { findings } = await look('a.jsonl', `{"a":"${'あ '.repeat(2_500_000)} 連絡先 090-1234-5678 ","b":1}`)
    expect(codesOf({ findings })).toEqual(['NotLookedAt', 'Phone'])
  })
})

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

describe('Parquet', () => {
  it('gives its rows and columns, and names columns of persons', async () => {
    const report = await look('a.parquet', parquet(['氏名', 'hba1c'], 1_000))
    expect(report.statistics).toMatchObject({ records: 1_000, columns: 2 })
    expect(codesOf(report)).toEqual(['NotLookedAt', 'PersonalColumn'])
  })
})

describe('tables and lines', () => {
  it('tell columns by their names', async () => {
    const report = await look(
      'a.csv',
      '症例,氏名,生年月日,HbA1c\n1,山田太郎,1950-04-01,6.1\n2,鈴木花子,1961-12-31,5.9\n',
    )
    expect(report).toMatchObject({ format: 'csv', statistics: { records: 2, columns: 4 } })
    expect(report.findings).toMatchObject([
      { code: 'PersonName', where: { field: '氏名', line: 2 }, count: 2, sample: '○○○○' },
      { code: 'BirthDate', where: { field: '生年月日' }, count: 2, sample: '####-##-##' },
    ])
  })

  it('read what Japanese hospitals write: Shift_JIS, quotes over lines, no names at all', async () => {
    const shiftJis = new Uint8Array([
      0x8e, 0x81, 0x96, 0xbc, 0x0d, 0x0a, 0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x0d, 0x0a,
    ])
    expect((await look('a.csv', shiftJis)).findings).toMatchObject([{ code: 'PersonName', where: { field: '氏名' } }])
    const quoted = 'id,note\n1,"一行目\n連絡先 090-1234-5678"\n2,なし\n'
    expect((await look('a.csv', quoted)).findings).toMatchObject([{ code: 'Phone', where: { field: '#2', line: 2 } }])
    expect((await look('a.csv', '1,090-1234-5678\n2,090-1234-5679\n')).findings).toMatchObject([
      { code: 'Phone', count: 2 },
    ])
  })

  it('look at every value of JSON Lines under its name', async () => {
    const line = JSON.stringify({ note: { free: '患者氏名：山田 太郎' }, tel: '0312345678' })
    expect((await look('a.jsonl', line)).findings).toMatchObject([
      { code: 'PersonName', where: { field: 'note.free', line: 1 } },
      { code: 'Phone', where: { field: 'tel' } },
    ])
  })
})

describe('what is in no format', () => {
  it('is said to be so', async () => {
    expect(codesOf(await look('a.bin', new Uint8Array([0, 1, 2, 3, 250, 251])))).toEqual(['FormatUnknown'])
    expect(codesOf(await look('a', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])))).toEqual(['Executable'])
    expect(await look('empty.txt', '')).toMatchObject({ format: 'empty', findings: [] })
  })

  it('is refused where it is not as long as was said', async () => {
    expect(codesOf(await inspect(fileOf('a.txt', 'abc', { bytes: 4 })))).toEqual(['SizesDisagree'])
  })

  it('is looked at by its path too', async () => {
    expect((await look('090-1234-5678.txt', 'abc')).findings).toMatchObject([
      { code: 'Phone', where: { field: 'path' } },
    ])
  })

  it('passes a failure of the source on', async () => {
    const read = async function* () {
      yield new TextEncoder().encode('abc')
      throw new Error('The store is away')
    }
    await expect(inspect({ path: 'a.txt', mediaType: '', bytes: 9, read })).rejects.toThrow('The store is away')
  })
})
