import { type FileToInspect, inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)
const bytes = (value: string) => new TextEncoder().encode(value)

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
