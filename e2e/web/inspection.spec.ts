import { push } from '../../apps/api/testing/push.ts'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { asset, file } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { reads, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'

inBrowser('an inspection that holds a version back', ({ visitor, tellOn }) => {
  let service: TestService
  let people: Cast
  let versionId: string

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, '看護記録')
    const files = [file('notes.txt', '本日退院。\n連絡先 090-1234-5678\n'), file('clean.txt')]
    versionId = (await push(people.provider, assetId, files)).versionId
  }, 120_000)

  afterAll(() => service?.stop(), 60_000)

  tellOn('is read and justified by the provider, to whom the number itself is not shown', async () => {
    const { page } = await visitor({ language: 'ja' })
    await signIn(page, service.address, ADDRESS('provider'), 'ja', `/versions/${versionId}`)
    await page.getByRole('link', { name: /検査結果：保留の原因1件/ }).click()
    await reads(page, '###-####-####')
    expect(await page.content()).not.toContain('090-1234')
    await page.getByRole('checkbox', { name: /選択：電話番号/ }).check()
    await page.getByRole('button', { name: '選んだ1件に理由を記す' }).click()
    await page.getByRole('textbox', { name: '残してよい理由' }).fill('病院の代表番号です。')
    await page.getByRole('dialog').getByRole('button', { name: '理由を記す', exact: true }).click()
    await page
      .getByText(/病院の代表番号です。/)
      .first()
      .waitFor()
  })

  tellOn('is let through by a member of the board, from the list', async () => {
    const { page } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('doctor'), 'en', '/inspections?state=HELD')
    await page.getByRole('link', { name: /version 1/ }).click()
    await page.getByRole('button', { name: 'Accept the findings' }).click()
    await page.getByRole('textbox', { name: 'Your reason' }).fill('Checked with the hospital.')
    await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click()
    await reads(page, 'Accepted by')
    const { version } = await people.developer.ask('query ($id: ID!) { version(id: $id) { state } }', { id: versionId })
    expect(version.state).toBe('PUBLISHED')
  })
})
