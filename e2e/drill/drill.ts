import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openCheckpoint, parseVerifier, verifyConsistency } from '@raireki/ledger'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import { Caller, callerOf } from '../../apps/api/testing/caller.ts'
import { done } from '../../apps/api/testing/command.ts'
import { poolOf } from '../../apps/api/testing/database.ts'
import { PASSWORD, type TestService } from '../../apps/api/testing/service.ts'
import { asset, attached, draft, PDF } from '../../apps/api/testing/steps.ts'
import { buildPackages } from '../../scripts/build.ts'
import { approve, openCases, registerCertificate } from '../chaos/casework.ts'
import { pause } from '../chaos/chance.ts'
import { figure } from '../chaos/figures.ts'
import { type Cast, cast } from '../story/people.ts'
import { push } from '../story/push.ts'
import { admin } from './admin.ts'
import { Place } from './place.ts'

const OPERATOR = 'operator@drill.example'
const LEDGER = '{ checkpoint { size root note } ledgerKey }'

type Kept = Map<string, Buffer>

/**
 * Makes a registry with deliveries, backs it up while it serves, destroys everything of it, puts it back in another
 * place, and looks whether every delivery opens byte for byte and the old checkpoint is a beginning of the new ledger.
 */
export function drill(store: 'folder' | 's3', datasets: number, bytesEach: number): void {
  describe(`a registry that was destroyed, with its bodies in ${store === 's3' ? 'an S3 engine' : 'a folder'}`, () => {
    let [first, second]: (Place | undefined)[] = []
    let backup: string
    let people: Cast
    let grants: string[]
    let attachmentId: string
    const contents: Kept = new Map()
    let before: { delivered: Kept; checkpoint: { size: number; root: string; note: string }; ledgerKey: string }

    beforeAll(async () => {
      await buildPackages()
      backup = await mkdtemp(path.join(tmpdir(), 'raireki-drill-backup-'))
      first = await Place.find('first', store)
    }, 120_000)
    afterAll(async () => {
      for (const place of [first, second]) await place?.destroy()
      await rm(backup, { recursive: true, force: true })
    })

    it('had deliveries that opened', async () => {
      const api = await begin(first!)
      people = await peopleAt(api.address)
      const versions: string[] = []
      for (let n = 0; n < datasets; n += 1) versions.push(await published(n))
      const certificateId = await registerCertificate(people)
      const cases = await openCases(people, certificateId, 1, versions)
      for (const member of [people.doctor, people.ethicist, people.lawyer]) {
        const { query, variables } = approve(cases[0]!)
        await member.ask(query, variables)
      }
      grants = await grantsOnce(versions.length)
      const requestId = await draft(people, { versionIds: versions.slice(0, 1), certificateId })
      attachmentId = await attached(api.address, people.developer, requestId)
      before = { delivered: await deliver(people.developer), ...(await ledgerOf(people.auditor)) }
      expect([...before.delivered.keys()].sort()).toEqual([...contents.keys()].sort())
      for (const [name, bytes] of before.delivered) expect(bytes.equals(contents.get(name)!)).toBe(true)
    }, 300_000)

    it('is backed up while it serves, and a second time only what is new', async () => {
      const whole = await admin(first!.env, ['backup', '--to', backup])
      expect(whole).toMatchObject({ status: 0, said: expect.stringContaining(`${datasets} of them copied now`) })
      const late = await published(datasets)
      expect(late).toBeDefined()
      const again = await admin(first!.env, ['backup', '--to', backup])
      expect(again).toMatchObject({ status: 0, said: expect.stringContaining('1 of them copied now') })
    }, 300_000)

    it('is put back elsewhere, and every delivery opens byte for byte', async () => {
      const began = performance.now()
      await first!.destroy()
      first = undefined
      second = await Place.find('second', store)
      const restored = await admin(second.env, ['restore', '--from', backup])
      expect(restored).toMatchObject({ status: 0, said: expect.stringContaining('Put back') })
      const api = await second.start()
      const seconds = Math.round((performance.now() - began) / 100) / 10
      figure(`Destroyed and put back (${store}, ${datasets + 1} bodies of ${bytesEach} bytes) in ${seconds} s`)
      const nobody = callerOf(api.address)
      const developer = await nobody.signIn('developer@story.example', PASSWORD)
      const delivered = await deliver(developer)
      expect([...delivered.keys()].sort()).toEqual([...before.delivered.keys()].sort())
      for (const [name, bytes] of delivered) expect(bytes.equals(contents.get(name)!)).toBe(true)
      expect(await attachment(api.address, developer)).toEqual(PDF)
      // Whoever was signed in still is, and may do what they might.
      const provider = new Caller(api.address, people.provider.token)
      people = { ...people, provider, auditor: new Caller(api.address, people.auditor.token) }
      await published(datasets + 1)
    }, 300_000)

    it('has what triggers made of its rows when they were new: each asset its terms', async () => {
      const owner = poolOf(second!.env.DATABASE_OWNER_URL!, 1)
      const { rows } = await owner.query(`
        SELECT count(*)::int AS assets, count(current_terms_digest)::int AS digests,
               (SELECT count(*)::int FROM pg_trigger WHERE tgenabled = 'D') AS disabled
        FROM asset WHERE current_terms_id IS NOT NULL`)
      await owner.end()
      // Those of before, the one of between the backups, and the one since.
      expect(rows).toEqual([{ assets: datasets + 2, digests: datasets + 2, disabled: 0 }])
    }, 60_000)

    it('goes on with the same ledger: the checkpoint of before is its beginning', async () => {
      const after = await ledgerOf(people.auditor)
      expect(after.ledgerKey).toBe(before.ledgerKey)
      expect(after.checkpoint.size).toBeGreaterThan(before.checkpoint.size)
      const key = parseVerifier(after.ledgerKey)
      if (key.refused) throw new Error('The ledger’s key cannot be read')
      for (const { note } of [before.checkpoint, after.checkpoint]) {
        expect(openCheckpoint(note, [key.verifier]).refused).toBeFalsy()
      }
      const [from, to] = [Number(before.checkpoint.size), Number(after.checkpoint.size)]
      const { consistencyProof } = await people.auditor.ask(
        'query ($from: Long!, $to: Long!) { consistencyProof(from: $from, to: $to) { hashes } }',
        { from, to },
      )
      const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
      const claim = {
        size1: from,
        root1: bytesOf(before.checkpoint.root),
        size2: to,
        root2: bytesOf(after.checkpoint.root),
        proof: consistencyProof.hashes.map(bytesOf),
      }
      expect(verifyConsistency(claim).refused).toBeFalsy()
    }, 60_000)

    it('holds every body as it was pushed', async () => {
      const verdict = await admin(second!.env, ['verify-store'])
      expect(verdict).toMatchObject({ status: 0, said: expect.stringContaining('all as pushed') })
      expect(verdict.said).toContain('Read 1 files of requests: all open.')
      const inJapanese = await admin(second!.env, ['verify-store', '--lang', 'ja'])
      expect(inJapanese.said).toContain('すべて送られたとおりです')
    }, 120_000)

    it('is not put back over another one', async () => {
      expect(await admin(second!.env, ['restore', '--from', backup])).toMatchObject({
        status: 1,
        said: expect.stringContaining('There is a registry in this database already'),
      })
      expect(await admin(second!.env, ['restore', '--from', tmpdir()])).toMatchObject({
        status: 1,
        said: expect.stringContaining('There is no backup'),
      })
      const inJapanese = await admin(second!.env, ['restore', '--from', backup, '--lang', 'ja'])
      expect(inJapanese).toMatchObject({ status: 1, said: expect.stringContaining('すでに登録簿があります') })
    }, 60_000)

    async function begin(place: Place) {
      const args = ['first-operator', '--email', OPERATOR, '--name-en', 'Taro Unyo']
      expect(await admin(place.env, args, PASSWORD)).toMatchObject({ status: 0 })
      return place.start()
    }

    async function peopleAt(address: string): Promise<Cast> {
      const nobody = callerOf(address)
      const as = (email: string, password = PASSWORD) => nobody.signIn(email, password)
      return cast({ operator: await as(OPERATOR), as } as TestService)
    }

    async function published(n: number): Promise<string> {
      const name = `records-${n}.bin`
      const bytes = randomBytes(bytesEach)
      if (n < datasets) contents.set(name, bytes)
      const assetId = await asset(people.provider, 'DATASET', people.hospitalId, `Records ${n}`)
      const file = { path: name, mediaType: 'application/octet-stream', bytes }
      return (await push(people.provider, assetId, [file])).versionId
    }

    async function grantsOnce(count: number): Promise<string[]> {
      for (let tries = 0; tries < 600; tries += 1) {
        const { grants: page } = await people.developer.ask('{ grants(first: 100) { edges { node { id } } } }')
        if (page.edges.length === count) return page.edges.map(({ node }: { node: { id: string } }) => node.id)
        await pause(50)
      }
      throw new Error('The grants were not issued')
    }

    /** Opens every grant's delivery and decrypts what it hands out, with OpenPGP.js and the developer's own key. */
    async function deliver(developer: Caller): Promise<Kept> {
      const decryptionKeys = await readPrivateKey({ armoredKey: people.developerKey.privateKey })
      const opened: Kept = new Map()
      for (const grantId of grants) {
        const { files } = await done(developer, 'openDelivery', { grantId })
        for (const { path: name, messageUrl } of files) {
          const answer = await fetch(messageUrl)
          expect(answer.status).toBe(200)
          const message = await readMessage({ binaryMessage: new Uint8Array(await answer.arrayBuffer()) })
          const { data } = await decrypt({ message, decryptionKeys, format: 'binary' })
          opened.set(name, Buffer.from(data as Uint8Array))
        }
      }
      return opened
    }

    async function attachment(address: string, caller: Caller): Promise<Buffer> {
      const headers = { authorization: `Bearer ${caller.token}` }
      const answer = await fetch(`${address}/attachments/${attachmentId}`, { headers })
      expect(answer.status).toBe(200)
      return Buffer.from(await answer.arrayBuffer())
    }

    /** Once every entry is in it. */
    async function ledgerOf(auditor: Caller) {
      for (let last = -1; ; await pause(300)) {
        const ledger = await auditor.ask(LEDGER)
        if (ledger.checkpoint?.size === last) return ledger
        last = ledger.checkpoint?.size ?? -1
      }
    }
  })
}
