import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, granted } from '../../apps/api/testing/steps.ts'
import { ADDRESS, cast } from '../story/people.ts'
import { picks, reads, sees, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'

const OBO = `ontology: mondo
data-version: 2026-01-06

[Term]
id: MONDO:0000001
name: disease

[Term]
id: MONDO:0005138
name: lung carcinoma
synonym: "肺癌腫" EXACT []
is_a: MONDO:0000001
`

inBrowser('terms, from the editor to those who hold grants', ({ visitor, tellOn }) => {
  let service: TestService
  let assetId: string
  let grantId: string
  let requestId: string

  beforeAll(async () => {
    service = await testService()
    const people = await cast(service)
    const made = await dataset(people, 'Discharge summaries')
    assetId = made.assetId
    const certificateId = await certificate(people)
    const [id] = await granted(service, people, { versionIds: [made.versionId], certificateId })
    grantId = id!
    requestId = (await people.developer.ask('query ($id: ID!) { grant(id: $id) { request { id } } }', { id })).grant
      .request.id
  }, 60_000)
  afterAll(() => service?.stop(), 60_000)

  tellOn('takes terms over from DUO codes, shows what they would permit, and asks older grants to accept', async () => {
    const { page, context } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('provider'), 'en', `/assets/${assetId}/set-terms`)
    await sees(page, 'Set terms')
    await page.getByRole('button', { name: 'Import…' }).click()
    const dialogue = page.getByRole('dialog', { name: 'Import…' })
    await dialogue.getByLabel('Terms').fill('GRU-NONSENSE')
    await dialogue.getByText('“NONSENSE” is not a code').waitFor()
    await dialogue.getByLabel('Terms').fill('GRU, IRB')
    await dialogue.getByText('Read as: DUO codes').waitFor()
    await dialogue.getByRole('button', { name: 'Fill the form' }).click()
    const preview = page.getByRole('complementary', { name: 'Preview' })
    await preview.getByText('A university makes synthetic data').waitFor()
    await page.getByLabel('Training a model', { exact: false }).first().selectOption('permitted')
    const switched = preview.getByRole('radiogroup', { name: 'By whose rules' })
    await switched.getByRole('radio', { name: 'Our rules' }).press('ArrowRight')
    await preview.getByText("Only this registry's own rules (strict) count here.", { exact: false }).waitFor()
    await preview
      .getByText('It does not look at: ethics approval required (modifiers.IRB); ', { exact: false })
      .waitFor()
    await page.getByLabel('Those who hold grants already must accept these terms').check()
    await page.getByRole('button', { name: 'Set these terms' }).click()
    await reads(page, 'Terms 2 are set.')
    await context.close()
  })

  tellOn('shows the holder exactly what changed, and lets them accept', async () => {
    const { page, context } = await visitor({ language: 'ja' })
    await signIn(page, service.address, ADDRESS('developer'), 'ja', '/grants')
    await page.getByText('許諾を受けているデータの利用条件が変わり、承諾が必要です').waitFor()
    await page.goto(`${service.address}/grants/${grantId}`)
    const alert = page.getByRole('alert').filter({ hasText: '利用条件 第2号の承諾が必要です' })
    await alert.getByText(/追加：.*倫理審査/).waitFor()
    await alert.getByRole('button', { name: '変更点を確認し、利用条件 第2号を承諾する' }).click()
    await alert.waitFor({ state: 'detached' })
    await page.goto(`${service.address}/requests/${requestId}`)
    await page.getByRole('button', { name: 'この判定をもう一度導く' }).click()
    await reads(page, '同じ入力から、同じ判定に至りました。')
    await context.close()
  })

  tellOn('hands the terms out as a page to print', async () => {
    const { page, context } = await visitor({ language: 'ja' })
    await signIn(page, service.address, ADDRESS('provider'), 'ja', `/assets/${assetId}?tab=terms`)
    await page.getByRole('link', { name: /第2号/ }).first().click()
    await page.getByRole('button', { name: 'ダウンロード' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: '印刷用の文書（HTML）' }).click()
    expect((await saved).suggestedFilename()).toBe('terms-2.ja.html')
    await context.close()
  })

  tellOn('filters the catalogue by what would permit a purpose', async () => {
    const { page, context } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('developer'), 'en', '/catalogue')
    await reads(page, 'Discharge summaries')
    await page.getByLabel('Would permit my purpose').selectOption('example:companyProduct')
    await reads(page, 'Nothing matches.')
    await page.getByLabel('Would permit my purpose').selectOption('')
    await reads(page, 'Discharge summaries')
    await context.close()
  })

  tellOn('filters it by what was counted, and says so in an address to send to a colleague', async () => {
    const { page, context } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('developer'), 'en')
    await page.getByText('Narrow by what inspection counted').click()
    await page.getByLabel('Language found in it').selectOption({ label: 'Korean' })
    await reads(page, 'Nothing matches.')
    await page.getByLabel('Language found in it').selectOption({ label: 'Japanese' })
    await reads(page, 'Discharge summaries')
    await page.getByLabel('Records, at least').fill('2')
    await reads(page, 'Nothing matches.')
    await page.reload()
    await reads(page, 'Nothing matches.')
    expect(await page.getByLabel('Records, at least').inputValue()).toBe('2')
    await page.getByLabel('Records, at least').fill('')
    await reads(page, 'Discharge summaries')
    await context.close()
  })

  tellOn('lets an operator import diseases and put them in force', async () => {
    const operator = await visitor({ language: 'en' })
    await signIn(operator.page, service.address, 'operator@test.example', 'en', '/operations')
    const choosing = operator.page.waitForEvent('filechooser')
    await operator.page.getByRole('button', { name: 'Import a file…' }).click()
    await (await choosing).setFiles({ name: 'mondo.obo', mimeType: 'text/plain', buffer: Buffer.from(OBO) })
    await operator.page.getByRole('button', { name: 'Put in force' }).click()
    await operator.page.getByText('In force', { exact: true }).waitFor()
    await operator.context.close()
  })

  tellOn('finds them by their Japanese names in the editor', async () => {
    const { page, context } = await visitor({ language: 'ja' })
    await signIn(page, service.address, ADDRESS('provider'), 'ja', `/assets/${assetId}/set-terms`)
    await page.getByRole('radio', { name: /特定の疾患/ }).check()
    await picks(page, '疾患', '肺癌', /肺癌腫/)
    await reads(page, /肺癌腫（MONDO:0005138）/)
    await context.close()
  })
})
