import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { parquet } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)

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
