import { IDENTIFYING } from './formats/dicom-tags.ts'
import { inspect } from './inspect.ts'
import { Chance } from './testing/chance.ts'
import { corpus } from './testing/corpus.ts'
import { codesOf, fileOf } from './testing/file-of.ts'
import { measure, measureFiles } from './testing/measure.ts'
import * as planted from './testing/planted.ts'
import { plantedFiles } from './testing/planted-files.ts'
import { dicom } from './testing/samples.ts'

/** The least that must be found. Names of which nothing speaks but the name itself are the hardest. */
const LEAST: Record<string, number> = { PersonName: 0.8 }
const LEAST_UNSEEN: Record<string, number> = { PersonName: 0.6 }

describe('what is planted in clinical text', () => {
  it.each([
    ['as the detectors expect it', false, LEAST],
    ['in other words', true, LEAST_UNSEEN],
  ])('is found %s, and next to nothing else is', (_, unseen, least) => {
    for (const { code, planted: many, found, others, flagged } of measure(corpus(2026, 30, { unseen }))) {
      expect({ code, recall: found / many >= (least[code] ?? 0.95) }).toEqual({ code, recall: true })
      expect({ code, flagged: flagged / others <= 0.005 }).toEqual({ code, flagged: true })
    }
  })

  it('is the same corpus for the same seed', () => {
    expect(corpus(1, 3)).toEqual(corpus(1, 3))
    expect(corpus(1, 3)).not.toEqual(corpus(2, 3))
  })
})

describe('what is planted in FHIR, JSON Lines and images', () => {
  it.each([
    ['as the detectors expect it', false, 0.8],
    ['in other words', true, 0.6],
  ])(
    'is found %s, and next to nothing else is',
    async (_, unseen, names) => {
      for (const { code, planted: many, found, others, flagged } of await measureFiles(
        plantedFiles(2026, 10, { unseen }),
      )) {
        expect({ code, recall: found / many >= (code.endsWith('names') ? names : 0.95) }).toEqual({
          code,
          recall: true,
        })
        expect({ code, flagged: flagged / others <= 0.005 }).toEqual({ code, flagged: true })
      }
    },
    60_000,
  )
})

describe('what is planted in tables', () => {
  const make = {
    PersonName: planted.name,
    BirthDate: planted.birthDate,
    Phone: planted.phone,
    Mail: planted.mail,
    Address: planted.address,
    MyNumber: planted.myNumber,
    InsuredNumber: planted.insuredNumber,
  }
  const HEADS: [keyof typeof make, string][] = [
    ['PersonName', '患者氏名'],
    ['PersonName', 'patient_name'],
    ['PersonName', 'フリガナ'],
    ['BirthDate', '生年月日'],
    ['BirthDate', 'date_of_birth'],
    ['Phone', '電話番号'],
    ['Phone', 'TEL'],
    ['Mail', 'email'],
    ['Address', '住所'],
    ['MyNumber', '個人番号'],
    ['InsuredNumber', '被保険者証番号'],
  ]

  it.each(HEADS)('is counted as %s under %s, row by row', async (code, head) => {
    const chance = new Chance(5)
    const rows = Array.from({ length: 50 }, (_, index) => `${index},"${make[code](chance)}",5.${index % 10}`)
    const { findings } = await inspect(fileOf('a.csv', ['no', head, 'HbA1c'].join(',').concat('\n', rows.join('\n'))))
    const total = findings.filter((each) => each.code === code).reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(50)
  })

  it('takes a column of product numbers for no My Numbers, though one in ten passes the check', async () => {
    const chance = new Chance(9)
    const rows = Array.from({ length: 500 }, () => chance.digits(12))
    const report = await inspect(fileOf('a.csv', `product\n${rows.join('\n')}`))
    expect(codesOf(report)).toEqual(['MyNumberLike'])
    const real = Array.from({ length: 500 }, () => planted.myNumber(chance))
    expect(codesOf(await inspect(fileOf('a.csv', `product\n${real.join('\n')}`)))).toEqual(['MyNumber'])
  })
})

describe('what is planted in DICOM', () => {
  it.each(Object.entries(IDENTIFYING).filter(([, name]) => !name.endsWith('Sequence')))(
    'is found in %s %s',
    async (tag, name) => {
      const value: [number, number, string, string] = [
        Number.parseInt(tag.slice(1, 5), 16),
        Number.parseInt(tag.slice(5), 16),
        'LO',
        '山田太郎の値',
      ]
      const { findings } = await inspect(fileOf('a.dcm', dicom([[8, 5, 'CS', 'ISO_IR 192'], value])))
      expect(findings.map(({ code, where }) => [code, where.field])).toContainEqual([
        'DicomIdentifier',
        expect.stringContaining(name),
      ])
    },
  )
})

describe('a report', () => {
  it('holds nothing of what was found', async () => {
    const chance = new Chance(11)
    for (let each = 0; each < 200; each += 1) {
      const secret = chance.of([planted.myNumber, planted.phone, planted.mail, planted.address, planted.birthDate])(
        chance,
      )
      const report = JSON.stringify((await inspect(fileOf('a.txt', `生年月日：${secret}、連絡先 ${secret}`))).findings)
      for (const piece of secret.match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(report).not.toContain(piece)
    }
  })
})
