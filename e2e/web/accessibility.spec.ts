import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { ADDRESS } from '../story/people.ts'
import { focus, reads, sees, signIn, tabsTo } from './acts.ts'
import { inBrowser, NARROW, WIDE } from './browser.ts'
import { type Places, peopledWorld } from './peopled-world.ts'

type Violation = { readonly id: string; readonly help: string; readonly where: readonly string[] }

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe-core finds against WCAG 2 A and AA on the screen as it is now. */
async function violationsOn(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe.source)
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html.slice(0, 200)) })))`)
}

/** Every main screen. No two in a row of one person's are the same screen about something else: see `goTo`. */
const SCREENS = (places: Places): readonly (readonly [who: string, address: string])[] => [
  ['provider', '/catalogue'],
  ['provider', '/catalogue/register?kind=DATASET'],
  ['provider', `/assets/${places.assetId}`],
  ['provider', `/assets/${places.assetId}/set-terms`],
  ['provider', `/assets/${places.assetId}?tab=terms`],
  ['provider', `/assets/${places.assetId}/push`],
  ['developer', '/requests'],
  ['developer', `/requests/draft?versions=${places.versionId}`],
  ['developer', `/requests/${places.requestId}`],
  ['developer', `/requests/${places.draftId}/revise`],
  ['developer', `/requests/${places.draftId}`],
  ['developer', '/grants'],
  ['developer', `/grants/${places.grantId}`],
  ['developer', '/obligations'],
  ['developer', '/profile'],
  ['doctor', '/notices'],
  ['provider', '/forms'],
  ['provider', '/forms/new'],
  ['provider', '/obligations'],
  ['provider', `/forms/${places.formId}`],
  ['provider', '/webhooks'],
  ['provider', `/webhooks/${places.webhookId}`],
  ['provider', '/rewraps'],
  ['provider', `/versions/${places.versionId}`],
  ['provider', `/versions/${places.heldId}/inspection`],
  ['doctor', '/inspections'],
  ['doctor', `/versions/${places.heldId}/inspection`],
  ['doctor', '/board?show=open'],
  ['doctor', `/board/${places.reviewId}`],
  ['doctor', '/board/panels'],
  ['doctor', `/board/panels/${places.panelId}`],
  ['doctor', '/board/sittings'],
  ['auditor', `/assets/${places.modelId}?tab=lineage`],
  ['operator', '/reconciliation'],
  ['operator', '/operations'],
  ['operator', '/people'],
  ['auditor', '/ledger'],
  ['auditor', `/ledger/${places.entryId}`],
]

/** Every screen twice, in both sizes: minutes on a machine that has other things to do. */
const LONGEST_ROUND_MS = 300_000

inBrowser('the web app for everybody', ({ visitor, tell }) => {
  let service: TestService
  let empty: TestService
  let places: Places

  beforeAll(async () => {
    service = await testService()
    places = await peopledWorld(service)
    empty = await testService()
  }, 60_000)

  afterAll(async () => {
    await Promise.all([service?.stop(), empty?.stop()])
  }, 60_000)

  tell('breaks no rule of WCAG 2 A or AA where one signs in', async () => {
    for (const language of ['ja', 'en'] as const) {
      const { page } = await visitor({ language })
      await page.goto(`${service.address}/sign-in`)
      expect(await faultsOn(page)).toEqual([])
    }
  })

  for (const who of ['provider', 'developer', 'doctor', 'auditor', 'operator']) {
    tell(
      `breaks no rule of WCAG 2 A or AA at 1280 or 390 px in either language, for the ${who}`,
      async () => {
        const { page } = await visitor()
        await signIn(page, service.address, addressOf(who))
        const found: object[] = []
        const screens = SCREENS(places).filter(([whose]) => whose === who)
        for (const [, address] of screens) {
          await goTo(page, address)
          found.push(...(await faultsOn(page)))
        }
        await page.getByRole('banner').getByText('English', { exact: true }).click()
        for (const [, address] of screens.toReversed()) {
          await goTo(page, address)
          found.push(...(await faultsOn(page)))
        }
        expect(found).toEqual([])
      },
      LONGEST_ROUND_MS,
    )
  }

  tell('lets a member sign in and vote without a mouse', async () => {
    const { page } = await visitor({ language: 'en' })
    await page.goto(`${service.address}/board/${places.reviewId}`)
    await sees(page, 'Sign in')
    await tabsTo(page, ({ name }) => name.startsWith('E-mail'))
    await page.keyboard.type(ADDRESS('doctor'))
    await tabsTo(page, ({ type }) => type === 'password')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'Approve' }).waitFor()
    const radio = await tabsTo(page, ({ type, name }) => type === 'radio' && /Approve/.test(name))
    expect(radio.name).toMatch(/Approve/)
    await page.keyboard.press('Space')
    const button = await tabsTo(page, ({ tag, name }) => tag === 'button' && name === 'Cast vote')
    expect(button.isOutlined).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Vote to approve' }).waitFor()
    await tabsTo(page, ({ name }) => name === 'Vote to approve')
    await page.keyboard.press('Enter')
    await reads(page, 'Your vote has been cast.')
  })

  tell('lets the keyboard skip to the content, and closes what Escape should close', async () => {
    const { page } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('auditor'), 'en', `/assets/${places.modelId}?tab=lineage`)
    await page.getByRole('button', { name: /trained on/i }).waitFor()
    await page.keyboard.press('Tab')
    expect((await focus(page)).name).toMatch(/skip/i)
    await page.keyboard.press('Enter')
    await tabsTo(page, ({ name }) => /trained on/i.test(name))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await focus(page)).name).toMatch(/trained on/i)
  })

  tell('says in plain words that a new registry is empty, and what comes first', async () => {
    const { page } = await visitor()
    await signIn(page, empty.address, 'operator@test.example')
    await reads(page, '該当するものがありません。')
    for (const [place, words] of [
      ['利用申請', '該当する利用申請はありません。'],
      ['利用許諾', '該当する利用許諾はありません。'],
      ['審査', /審査.*(ありません|まだありません)。/],
    ] as const) {
      await page.getByRole('link', { name: place, exact: true }).click()
      await sees(page, place)
      await reads(page, words)
    }
    await page.goto(`${empty.address}/people?tab=panels`)
    await reads(page, '部会ができるまで、利用申請は提出できません。')
  })

  tell('says what went wrong, keeps the number to ask about, and tries again when asked', async () => {
    const { page, complaints } = await visitor({ language: 'en' })
    await signIn(page, service.address, ADDRESS('developer'), 'en')
    let isDown = true
    await page.route('**/graphql', (route) =>
      isDown && route.request().postData()?.includes('query Assets')
        ? route.fulfill({ status: 500, json: { data: null, errors: [{ message: 'x', extensions: FAULT }] } })
        : route.continue(),
    )
    await page.reload()
    const alert = page.getByRole('alert')
    await alert.getByText('ab12-cd34').waitFor()
    expect(await violationsOn(page)).toEqual([])
    isDown = false
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('link', { name: places.title.en }).waitFor()
    // The browser speaks of the fault too, which is what was wanted here.
    expect(complaints.splice(0).every((complaint) => complaint.includes('500'))).toBe(true)
  })

  tell('remembers the language that was chosen', async () => {
    const { page } = await visitor()
    await signIn(page, service.address, ADDRESS('provider'))
    await page.getByText('English', { exact: true }).click()
    await sees(page, 'Catalogue')
    await page.getByRole('link', { name: places.title.en }).waitFor()
    await page.reload()
    await sees(page, 'Catalogue')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  tell('folds its menu away on a narrow screen, and leads everywhere from it', async () => {
    const { page } = await visitor({ narrow: true })
    await signIn(page, service.address, ADDRESS('developer'))
    const menu = page.getByRole('navigation', { name: 'メインメニュー' })
    await page.getByRole('button', { name: 'メニューを開く' }).click()
    await menu.getByRole('link', { name: '台帳' }).click()
    await sees(page, '台帳')
    await page.getByRole('button', { name: 'メニューを開く' }).waitFor()
    expect(await isWiderThanScreen(page)).toBe(false)
  })
})

const FAULT = { code: 'INTERNAL', requestId: 'ab12-cd34' }

const addressOf = (who: string) => (who === 'operator' ? 'operator@test.example' : ADDRESS(who))

/** To another screen as a link leads there, without loading the app again; it is there when it has a title of its own. */
async function goTo(page: Page, address: string): Promise<void> {
  if (page.url().endsWith(address)) return
  await page.evaluate(`document.querySelector('h1').dataset.passed = ''
    history.pushState({}, '', ${JSON.stringify(address)})
    dispatchEvent(new PopStateEvent('popstate'))`)
  await page.locator('h1:not([data-passed])').waitFor()
}

/** What is wrong with a screen when it is wide, and when it is narrow. */
async function faultsOn(page: Page): Promise<object[]> {
  const faults: object[] = []
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    await settledScreen(page)
    const screen = `${page.url()} at ${size.width} px`
    for (const violation of await violationsOn(page)) faults.push({ screen, ...violation })
    if (await isWiderThanScreen(page)) faults.push({ screen, help: 'Nothing has to be scrolled sideways to be read' })
  }
  await page.setViewportSize(WIDE)
  return faults
}

/** Until the screen has its title, nothing on it is still being asked for, and nothing moves. */
async function settledScreen(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.mantine-Skeleton-root, .mantine-Loader-root').first().waitFor({ state: 'detached' })
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime < 2000)
    .map(({ finished }) => finished))`)
}

function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
