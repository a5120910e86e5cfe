import type { Locator } from 'playwright-core'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { ADDRESS } from '../story/people.ts'
import { reads, sees, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'
import { type Places, peopledWorld } from './peopled-world.ts'

/** A field says itself what is wrong with it, to those who see it and to those who have it read to them. */
async function isTold(field: Locator, message: string | RegExp): Promise<void> {
  const page = field.page()
  await page.locator('[aria-invalid="true"]').and(field).waitFor()
  const ids = (await field.getAttribute('aria-describedby'))!.split(' ')
  const said = await page.locator(ids.map((id) => `[id="${id}"]`).join(', ')).allInnerTexts()
  expect(said).toContainEqual(expect.stringMatching(message))
}

/** Whether the next key goes to this field. */
const isFocused = (field: Locator): Promise<void> => field.and(field.page().locator(':focus')).waitFor()

/** What is wrong is said with the field it is in, as the reader knows that field. */
inBrowser('what is wrong with what was written, in the browser', ({ visitor, tellOn: tell }) => {
  let service: TestService
  let places: Places

  beforeAll(async () => {
    service = await testService()
    places = await peopledWorld(service)
  }, 60_000)
  afterAll(() => service?.stop(), 60_000)

  const draft = () => `/requests/${places.draftId}/revise`
  const kept = () => service.doors.database.prisma.request.findUniqueOrThrow({ where: { id: places.draftId } })

  tell('lets a certificate show its paper, and readers open it from the plan', async () => {
    const { page, context } = await visitor()
    await signIn(page, service.address, ADDRESS('developer'), 'ja', draft())
    const certificates = page.getByLabel('機関の認定・認証').and(page.locator('input'))
    await certificates.fill('ISMS')
    await certificates.press('Enter')
    const paper = page.getByLabel('「ISMS」の写し（添付ファイル）')
    await paper.selectOption({ index: 1 })
    await page.getByRole('button', { name: '下書きを保存' }).click()
    await reads(page, /に保存しました/)
    expect((await kept()).plan).toMatchObject({
      certificates: [{ name: 'ISMS', attachment: await paper.inputValue() }],
    })
    await page.goto(`${service.address}/requests/${places.draftId}`)
    await page.getByRole('link', { name: '「ISMS」の写しを開く' }).waitFor()
    await page.goto(`${service.address}${draft()}`)
    expect(await page.getByLabel('「ISMS」の写し（添付ファイル）').inputValue()).not.toBe('')
    await context.close()
  })

  tell('names the fields of a request, and the questions of its forms', async () => {
    const { page, context } = await visitor()
    await signIn(page, service.address, ADDRESS('developer'), 'ja', draft())
    await page.getByRole('checkbox', { name: '一方の性別に限った研究' }).check()
    await reads(page, /^対象とする性別：/)
    await page.getByLabel('対象とする性別').fill('女性')
    await page.getByText(/^対象とする性別：/).waitFor({ state: 'detached' })
    await page.getByLabel('倫理審査の承認番号').fill('W-1187')
    await reads(page, /^倫理審査委員会：/)
    await page.getByRole('button', { name: '成果物を追加' }).click()
    await reads(page, /^成果物1の内容：/)
    await page.getByRole('region', { name: '安全管理の確認' }).getByRole('button', { name: '行を追加' }).click()
    await page.getByRole('button', { name: '提出の前に確かめる' }).click()
    const list = page.getByRole('region', { name: '提出の前の確認' }).getByRole('alert')
    await list.getByText('安全管理の確認 › 作業する場所：この質問に回答してください。').waitFor()
    await list.getByText('安全管理の確認 › 扱う人 › 1行目 › 受講日：記入してください。').waitFor()
    await list.getByText(/^倫理審査委員会：/).waitFor()
    const committee = page.getByLabel('倫理審査委員会')
    await isTold(committee, '記入がありません。')
    await isTold(page.getByLabel('成果物1の内容'), '記入がありません。')
    // The first of what is wrong is where the writer goes on.
    await isFocused(committee)
    await committee.fill('倫理審査委員会')
    expect(await committee.getAttribute('aria-invalid')).not.toBe('true')
    await context.close()
  })

  tell('says at the field what only the registry knows', async () => {
    const { page, context } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('developer'), 'en', draft())
    const diseases = page.getByRole('combobox', { name: 'Diseases' })
    await diseases.fill('D95')
    await diseases.press('Enter')
    await page.getByRole('button', { name: 'Check before submitting' }).click()
    await isTold(diseases, /There is no disease .+D95/)
    await isFocused(diseases)
    await context.close()
  })

  tell('names the fields of terms', async () => {
    const { page, context } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('provider'), 'en', `/assets/${places.assetId}/set-terms`)
    await sees(page, 'Set terms')
    await page.getByRole('radio', { name: /\(DS\)/ }).check()
    const preview = page.getByRole('complementary', { name: 'Preview' })
    await preview.getByText('Diseases: This is empty. Give at least one.').waitFor()
    const diseases = page.getByRole('combobox', { name: 'Diseases' })
    expect(await diseases.getAttribute('aria-invalid')).not.toBe('true')
    await page.getByRole('button', { name: 'Set these terms' }).click()
    await isTold(diseases, 'This is empty. Give at least one.')
    await isFocused(diseases)
    await diseases.fill('D95')
    await diseases.press('Enter')
    await page.getByRole('button', { name: 'Set these terms' }).click()
    await isTold(diseases, /There is no disease .+D95/)
    await context.close()
  })

  tell('leaves a purpose it cannot read whole as it is, until somebody changes it', async () => {
    const stored = { research: { biomedical: true }, activities: ['train'], until: 'next spring' }
    await service.doors.database.prisma.request.update({ where: { id: places.draftId }, data: { purpose: stored } })
    const { page, context } = await visitor()
    await signIn(page, service.address, ADDRESS('developer'), 'ja', draft())
    await reads(page, /保存されている利用目的に読み取れない箇所がある/)
    await reads(page, /^利用の終了日：「next spring」/)
    expect(await page.getByRole('checkbox', { name: '健康・医療・生命科学' }).isChecked()).toBe(true)
    await page.getByLabel('研究課題名').fill('Fourth look')
    await reads(page, /に保存しました/)
    expect(await kept()).toMatchObject({ project: 'Fourth look', purpose: stored })
    await page.getByLabel('利用の終了日').fill('2027-03-31')
    await page.getByText(/保存されている利用目的に読み取れない箇所がある/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '下書きを保存' }).click()
    await page.getByText('保存しています').waitFor({ state: 'detached' })
    await reads(page, /に保存しました/)
    expect((await kept()).purpose).toMatchObject({ research: { biomedical: true }, until: '2027-03-31' })
    await context.close()
  })
})
