import type { Page } from 'playwright-core'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { ADDRESS } from '../story/people.ts'
import { reads, sees, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'
import { type Places, peopledWorld } from './peopled-world.ts'

/** A provider's form, answered while the request is written. */
inBrowser('the answers to a form in the browser', ({ visitor, tellOn: tell }) => {
  let service: TestService
  let places: Places
  let page: Page

  beforeAll(async () => {
    service = await testService()
    places = await peopledWorld(service)
  }, 60_000)
  afterAll(() => service?.stop(), 60_000)

  const opens = async () => {
    await page.goto(`${service.address}/requests/${places.draftId}/revise`)
    await page.getByRole('radio', { name: 'クラウド' }).waitFor()
  }
  const form = () => page.getByRole('region', { name: '安全管理の確認' })
  const kept = async () => {
    const { answers } = await service.doors.database.prisma.request.findUniqueOrThrow({ where: { id: places.draftId } })
    return (answers as Record<string, { answers: unknown } | undefined>)[places.formId]?.answers
  }

  tell('saves them by itself, as it does the rest of the draft', async () => {
    page = (await visitor()).page
    await signIn(page, service.address, ADDRESS('developer'))
    await opens()
    await form().getByRole('radio', { name: '計算機室' }).check()
    await form()
      .getByText(/に保存しました/)
      .waitFor()
    await page.reload()
    await form().getByRole('radio', { name: '計算機室', checked: true }).waitFor()
    expect(await kept()).toEqual({ place: 'room' })
  })

  tell('saves what was typed last when the reader goes to another screen', async () => {
    await form().getByRole('radio', { name: 'クラウド' }).check()
    await page.getByRole('link', { name: 'カタログ' }).first().click()
    await sees(page, 'カタログ')
    await opens()
    await form().getByRole('radio', { name: 'クラウド', checked: true }).waitFor()
  })

  tell('shows both when another window has written meanwhile, and loses nothing', async () => {
    const other = (await page.context().newPage()) as Page
    await other.goto(`${service.address}/requests/${places.draftId}/revise`)
    const there = other.getByRole('region', { name: '安全管理の確認' })
    await there.getByLabel('リージョン').fill('札幌')
    await there.getByText(/に保存しました/).waitFor()
    await form().getByLabel('リージョン').fill('福岡')
    await form().getByText('別の画面または共同の担当者によって変更されました', { exact: false }).waitFor()
    await form().getByRole('cell', { name: '札幌' }).waitFor()
    await form().getByRole('cell', { name: '福岡' }).waitFor()
    expect(await kept()).toEqual({ place: 'cloud', region: '札幌' })
    await form().getByRole('button', { name: 'この画面の回答を残す' }).click()
    await form()
      .getByText(/に保存しました/)
      .waitFor()
    expect(await kept()).toEqual({ place: 'cloud', region: '福岡' })
    // One's own next words are no change elsewhere.
    await form().getByLabel('リージョン').fill('名古屋')
    await form()
      .getByText(/に保存しました/)
      .waitFor()
    await there.getByLabel('リージョン').fill('仙台')
    await there.getByRole('cell', { name: '名古屋' }).waitFor()
    await there.getByRole('button', { name: '保存されている回答にする' }).click()
    expect(await there.getByLabel('リージョン').inputValue()).toBe('名古屋')
    expect(await kept()).toEqual({ place: 'cloud', region: '名古屋' })
    await other.close()
  })

  tell('checks and submits what is on the screen, and no older answers', async () => {
    await form().getByLabel('リージョン').fill('東京')
    await page.getByRole('button', { name: '提出の前に確かめる' }).click()
    await sees(page, '提出の前の確認')
    expect(await kept()).toEqual({ place: 'cloud', region: '東京' })
    await form().getByLabel('リージョン').fill('大阪')
    // What was looked over is not what is there now.
    await page.getByRole('button', { name: '提出する' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '提出の前に確かめる' }).click()
    await page.getByRole('button', { name: '提出する' }).click()
    await reads(page, '利用申請を提出しました。')
    expect(await kept()).toMatchObject({ region: '大阪' })
  })

  tell('come back with what is to be changed beside the very question', async () => {
    const { page: doctor } = await visitor({ narrow: true })
    await signIn(doctor, service.address, ADDRESS('doctor'), 'ja', `/requests/${places.draftId}`)
    await doctor.getByRole('button', { name: '差し戻す' }).click()
    await doctor.getByLabel('指摘1の対象').selectOption({ label: 'リージョン' })
    await doctor.getByLabel('指摘1の内容').fill('事業者名も書いてください。')
    await doctor.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click()
    await reads(doctor, '差し戻し')
    await opens()
    const beside = form()
      .getByRole('group')
      .filter({ has: page.getByLabel('リージョン') })
    await beside.getByText('事業者名も書いてください。').waitFor()
    await reads(page, '安全管理の確認：リージョン')
  })
})
