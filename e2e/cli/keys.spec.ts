import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateKeyPair } from '@raireki/vault'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { asset, granted } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { Shell } from './shell.ts'

/** Keys from terminals: confirmed, replaced, and a version that its provider sealed delivered all the same. */
describe('keys from the command line', () => {
  let service: TestService
  let people: Cast
  let grantId: string
  let firstKey: string
  const provider = new Shell()
  const developer = new Shell()

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    for (const [name, shell] of Object.entries({ provider, developer })) {
      const args = ['sign-in', service.address, '--email', ADDRESS(name), '--password-stdin']
      expect(await shell.run(args, PASSWORD)).toMatchObject({ status: 0 })
    }
  }, 180_000)
  afterAll(() => service?.stop())

  const pull = (to: string, ...more: string[]) =>
    developer.run(['pull', grantId, '--to', path.join(developer.home, to), ...more])

  it('makes, registers and confirms a key in one step', async () => {
    const made = await developer.json('key', 'new')
    firstKey = made.fingerprint
    expect(made.certificate.confirmedAt).not.toBeNull()
    const [listed] = await developer.json('key', 'list')
    expect(listed.certificate).toMatchObject({ fingerprint: firstKey, challenge: null })
  }, 120_000)

  it('registers a certificate from elsewhere, says that it waits, and confirms it with its key', async () => {
    const pair = await generateKeyPair({ name: 'Elsewhere' })
    const [certificate, key] = ['cert.asc', 'key.asc'].map((name) => path.join(developer.home, name)) as [
      string,
      string,
    ]
    writeFileSync(certificate, pair.certificate)
    writeFileSync(key, pair.privateKey)
    const registered = await developer.run(['key', 'register', certificate])
    expect(registered).toMatchObject({ status: 0, stderr: expect.stringContaining('raireki key confirm') })
    const end = pair.fingerprint.slice(-16)
    const challenge = await developer.run(['key', 'confirm', end, '--challenge'])
    expect(challenge.stdout.replaceAll(' ', '')).toContain(pair.fingerprint)
    // Its key is not among those kept here, and the one that is has another fingerprint.
    expect(await developer.run(['key', 'confirm', end])).toMatchObject({ status: 9 })
    const wrong = path.join(developer.home, 'raireki', 'keys', `${firstKey}.private.asc`)
    const refused = await developer.run(['key', 'confirm', end, '--key', wrong])
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('This was signed by') })
    expect((await developer.json('key', 'confirm', end, '--key', key)).confirmedAt).not.toBeNull()
    expect((await developer.run(['key', 'confirm', end, '--key', key])).status).toBe(4)
  }, 120_000)

  it('waits for the provider of a sealed version, who wraps the key on their own machine', async () => {
    await provider.json('key', 'new')
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Sealed scans')
    const folder = path.join(provider.home, 'data')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'note.txt'), '封印')
    const pushed = await provider.json('push', folder, '--asset', assetId, '--custody', 'sealed')
    const shown = await developer.run(['show', assetId])
    expect(shown.stdout).toContain('only the provider’s key opens it')
    const [{ certificate }] = (await developer.json('key', 'list')).filter(
      (each: { fingerprint: string }) => each.fingerprint === firstKey,
    )
    ;[grantId] = (await granted(service, people, {
      versionIds: [pushed.versionId],
      certificateId: certificate.id,
    })) as [string]
    await service.settled()
    expect(await pull('early')).toMatchObject({ status: 1, stderr: expect.stringContaining('provider keeps the key') })
    expect((await developer.run(['grant', 'show', grantId])).stdout).toContain('re-wrap')
    // The developer waits for it, and has nothing to do.
    expect(await developer.json('rewrap')).toEqual([])
    expect(await provider.json('rewrap', '--list')).toMatchObject([{ grantId, fingerprint: firstKey }])
    const stranger = path.join(provider.home, 'stranger.asc')
    writeFileSync(stranger, (await generateKeyPair({ name: 'Stranger' })).privateKey)
    const wrong = await provider.run(['rewrap', '--key', stranger])
    expect(wrong).toMatchObject({ status: 9 })
    expect(wrong.stderr).toMatch(/encrypted to [0-9A-F]{16}, and you have [0-9A-F]{16}/)
    expect(await provider.json('rewrap')).toMatchObject({ done: [{ grantId }], failed: [] })
    expect((await pull('first')).status).toBe(0)
    expect(readFileSync(path.join(developer.home, 'first', 'note.txt'), 'utf8')).toBe('封印')
  }, 180_000)

  it('moves the grant to a new key, for which the provider wraps anew', async () => {
    const { fingerprint } = await developer.json('key', 'new')
    const moved = await developer.json('grant', 'move', '--certificate', fingerprint.slice(-16))
    expect(moved).toMatchObject([{ id: grantId }])
    expect((await developer.run(['grant', 'move', '--certificate', fingerprint.slice(-16)])).status).toBe(1)
    await service.settled()
    expect((await provider.json('rewrap')).done).toHaveLength(1)
    const old = path.join(developer.home, 'raireki', 'keys', `${firstKey}.private.asc`)
    const wrong = await pull('second', '--key', old)
    expect(wrong).toMatchObject({ status: 9, stderr: expect.stringMatching(/encrypted to .*, and you have/) })
    const inJapanese = await pull('second', '--key', old, '--lang', 'ja')
    expect(inJapanese.stderr).toMatch(/[0-9A-F]{16} 宛てに暗号化されていますが、手元の鍵は/)
    expect(readdirSync(path.join(developer.home, 'second'))).toEqual([])
    expect((await pull('second')).status).toBe(0)
  }, 180_000)
})
