import { generateKeyPair, type KeyPair } from '@raireki/vault'
import { createCleartextMessage, readPrivateKey, sign } from 'openpgp'
import type { Page } from 'playwright-core'
import { done } from '../../apps/api/testing/command.ts'
import { push } from '../../apps/api/testing/push.ts'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { asset, certificate, file, granted } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { reads, sees, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'

/** A key is replaced, and a sealed version delivered, by people who have nothing but a browser and their key's file. */
inBrowser('keys in the browser', ({ visitor, tellOn: tell }) => {
  let service: TestService
  let people: Cast
  let providerKey: KeyPair
  let nextKey: KeyPair
  let grantId: string
  let developer: Page
  let provider: Page

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    providerKey = await generateKeyPair({ name: 'Provider', passphrase: 'kept by the provider' })
    nextKey = await generateKeyPair({ name: 'Next' })
    const certificateId = await certificate(people)
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Sealed scans')
    const { versionId } = await push(people.provider, assetId, [file('note.txt', '封印')], [], {
      sealedFor: providerKey.certificate,
    })
    ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
    await service.settled()
  }, 60_000)
  afterAll(() => service?.stop(), 60_000)

  tell('says on card and page of the catalogue that a version is sealed', async () => {
    developer = (await visitor({ language: 'en' })).page
    await signIn(developer, service.address, ADDRESS('developer'), 'en')
    await reads(developer, 'Sealed')
    await developer.getByRole('link', { name: 'Sealed scans' }).click()
    await reads(developer, /Only the provider holds the key/)
  })

  tell('confirms a new certificate by a text that was signed elsewhere, and moves the grants to it', async () => {
    await developer.goto(`${service.address}/profile`)
    await developer.getByLabel('Paste a certificate').fill(nextKey.certificate)
    await developer.getByRole('button', { name: 'Register', exact: true }).click()
    await reads(developer, 'Not confirmed')
    await developer.getByRole('tab', { name: 'Sign with gpg or sq' }).click()
    const text = (await developer.getByRole('group', { name: 'Text to sign' }).textContent()) ?? ''
    const message = await createCleartextMessage({ text })
    const signingKeys = await readPrivateKey({ armoredKey: nextKey.privateKey })
    await developer.getByLabel('Signature').fill(await sign({ message, signingKeys }))
    await developer.getByRole('button', { name: 'Confirm', exact: true }).click()
    await reads(developer, 'The certificate is confirmed and can receive data.')
    const row = developer.getByRole('row').filter({ hasText: nextKey.fingerprint.slice(0, 8).toUpperCase() })
    await row.getByRole('button', { name: 'Use for my grants' }).click()
    await developer.getByRole('dialog').getByRole('button', { name: 'Use for my grants' }).click()
    await reads(developer, '1 grant was moved.')
  })

  tell('tells the grantee that the provider has to wrap the key first', async () => {
    await service.settled()
    await developer.goto(`${service.address}/grants/${grantId}`)
    await reads(developer, /has been asked, on .*, to wrap its key for your certificate/)
  })

  tell(
    'lets the provider wrap it with a key that never leaves the browser, and says when it is the wrong one',
    async () => {
      provider = (await visitor()).page
      await signIn(provider, service.address, ADDRESS('provider'))
      await provider.getByRole('link', { name: '鍵の包み直し' }).click()
      await sees(provider, '鍵の包み直し')
      await reads(provider, 'developer')
      const sent: string[] = []
      provider.on('request', (request) => sent.push(request.postData() ?? ''))
      const { privateKey: strangers } = await generateKeyPair({ name: 'Stranger' })
      await provider.getByLabel('秘密鍵', { exact: true }).fill(strangers)
      await provider.getByRole('button', { name: '1件の鍵を包み直す' }).click()
      await reads(provider, /[0-9A-F]{16} 宛てに暗号化されていますが、手元の鍵は/)
      await provider.getByLabel('秘密鍵', { exact: true }).fill(providerKey.privateKey)
      await provider.getByLabel('パスフレーズ').fill('kept by the provider')
      await provider.getByRole('button', { name: '1件の鍵を包み直す' }).click()
      await reads(provider, '1件の鍵を包み直しました。')
      await reads(provider, '包み直しを待っている人はいません。')
      expect(sent.join('\n')).not.toContain('PRIVATE KEY')
      expect(sent.join('\n')).not.toContain('kept by the provider')
    },
  )

  tell('signs what the provider publishes, with the same care for the key', async () => {
    const open = await asset(people.provider, 'DATASET', people.hospitalId, 'Signed scans')
    await provider.goto(`${service.address}/assets/${open}/push`)
    const sent: string[] = []
    provider.on('request', (request) => sent.push(request.postData() ?? ''))
    await provider.locator('input[type=file]').setInputFiles(inMemory('所見.txt', '異常なし'))
    await provider.getByRole('checkbox', { name: /OpenPGP 鍵で署名する/ }).check()
    const publish = provider.getByRole('button', { name: '暗号化して送信し、公開する' })
    expect(await publish.isDisabled()).toBe(true)
    await provider.getByLabel('秘密鍵', { exact: true }).fill(providerKey.privateKey)
    await provider.getByLabel('パスフレーズ').fill('guessed')
    await publish.click()
    await reads(provider, 'パスフレーズが違います。')
    await provider.getByLabel('パスフレーズ').fill('kept by the provider')
    await publish.click()
    await reads(provider, /登録済みの鍵で署名するか、署名なしで公開してください/)
    await done(people.provider, 'registerCertificate', { armored: providerKey.certificate })
    await provider.getByRole('button', { name: '続ける' }).click()
    await sees(provider, '公開しました')
    expect(sent.join('\n')).not.toContain('PRIVATE KEY')
    // Nobody else sees it before it has been inspected, and its provider's own manifest is not there before either.
    await service.settled()
    const { asset: published } = await people.provider.ask(
      'query ($id: ID!) { asset(id: $id) { versions { edges { node { manifest { signerFingerprint } } } } } }',
      { id: open },
    )
    expect(published.versions.edges).toEqual([{ node: { manifest: { signerFingerprint: providerKey.fingerprint } } }])
  })

  tell('delivers to the new key', async () => {
    await developer.reload()
    await developer.getByRole('button', { name: 'Open a delivery' }).click()
    await developer.getByText('Decrypt here').click()
    await developer.getByLabel('Private key', { exact: true }).fill(nextKey.privateKey)
    const download = developer.waitForEvent('download')
    await developer.getByRole('button', { name: 'Decrypt and save note.txt' }).click()
    await download
    await reads(developer, 'note.txt was decrypted')
  })
})

const inMemory = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
