import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { uuidv7 } from '../clock/uuid.ts'
import { Database } from '../prisma/database.ts'
import { Access } from './access.ts'
import { type Actor, NOBODY } from './actor.ts'

const access = new Access()
const person = (roles: { role: 'provider' | 'auditor' | 'boardMember'; organisationId: string }[]): Actor => ({
  kind: 'person',
  personId: 'me',
  sessionId: 's',
  sessionExpiresAt: new Date(),
  language: 'en',
  roles,
})

describe('access', () => {
  describe('to nothing', () => {
    let database: TestDatabase
    let door: Database

    beforeAll(async () => {
      database = await testDatabase()
      door = new Database({ serviceUrl: database.serviceUrl, poolSize: 1 })
      const id = uuidv7(new Date())
      const organisation = { id, kind: 'company', nameJa: '', nameEn: 'There', country: 'JP', createdAt: new Date() }
      await door.prisma.organisation.create({ data: organisation })
    }, 60_000)
    afterAll(async () => {
      await door?.onApplicationShutdown()
      await database.drop()
    })

    it('is nothing to the database as well, wherever the condition stands', async () => {
      const { organisation } = door.prisma
      expect(await organisation.count({ where: { AND: [{}, {}] } })).toBe(1)
      const where = access.where(NOBODY, 'read', 'Organisation')
      for (const combined of [
        where,
        { AND: [where] },
        { AND: [{ AND: [where, {}] }, { country: 'JP' }] },
        { OR: [where] },
      ]) {
        expect(await organisation.count({ where: combined })).toBe(0)
        expect(await organisation.findFirst({ where: combined, include: { assets: true } })).toBeNull()
      }
    })
  })

  it('matches no row for nobody, never every row', () => {
    expect(access.where(NOBODY, 'read', 'Asset')).toEqual({ id: { in: [] } })
  })

  it('shows the catalogue and what the own organisation keeps', () => {
    const where = access.where(person([{ role: 'provider', organisationId: 'h1' }]), 'read', 'Asset')
    expect(where).toEqual({ OR: [{ ownerId: { in: ['h1'] } }, { publishedAt: { not: null } }] })
  })

  it('gives auditors every row without a condition', () => {
    const actor = person([{ role: 'auditor', organisationId: 'a' }])
    expect(access.where(actor, 'read', 'Grant')).toEqual({})
    expect(access.where(actor, 'revoke', 'Grant')).toEqual({ id: { in: [] } })
    expect(access.holds(actor, 'read', 'LedgerEntry')).toBe(true)
  })

  it('judges a thing that is not stored yet by all its fields', () => {
    const actor = person([{ role: 'provider', organisationId: 'h1' }])
    expect(access.may(actor, 'register', 'Asset', { ownerId: 'h1', kind: 'dataset' })).toBe(true)
    expect(access.may(actor, 'register', 'Asset', { ownerId: 'h2', kind: 'dataset' })).toBe(false)
    expect(access.may(actor, 'register', 'Asset', {})).toBe(false)
  })

  it('does not mistake a right on some for a right on all', () => {
    const actor = person([{ role: 'boardMember', organisationId: 'b' }])
    expect(access.holds(actor, 'vote', 'Review')).toBe(false)
  })
})
