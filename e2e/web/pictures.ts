/**
 * Takes the pictures of docs/images from a running demonstration world, to be run again whenever the screens change:
 *
 *   RAIREKI_DATA=/tmp/pictures PORT=4001 npm start
 *   node e2e/web/pictures.ts http://localhost:4001
 */
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@raireki/seed'
import type { Page } from 'playwright-core'
import { chromiumHere, launch, WIDE } from './browser.ts'

const address = process.argv[2] ?? 'http://localhost:4000'
const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const LARGEST_BYTES = 250_000

const executable = chromiumHere()
if (executable === undefined) throw new Error('Pictures need Chromium, which is not installed here.')
await mkdir(folder, { recursive: true })
const browser = await launch(executable)
try {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${address}/catalogue`)
  await page.getByLabel('メールアドレス').fill(DEMO_PEOPLE.find(({ email }) => email.startsWith('ishikawa@'))!.email)
  await page.getByLabel('パスワード', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'サインイン' }).click()
  await page
    .getByRole('link', { name: /循環器|症例/ })
    .first()
    .waitFor()
  await take(page, 'catalogue.png')

  await page.getByLabel('検索').fill('病棟支援モデル')
  await page
    .getByRole('link', { name: /病棟支援モデル/ })
    .first()
    .click()
  await page.getByRole('tab', { name: '来歴' }).click()
  await page.getByRole('region', { name: '図' }).getByRole('button', { name: /根拠/ }).first().waitFor()
  await take(page, 'lineage.png')

  await page.goto(`${address}/requests?text=${encodeURIComponent('評価指標')}`)
  await page
    .getByRole('link', { name: /退院サマリー要約の評価指標づくり/ })
    .last()
    .click()
  await page.getByRole('heading', { name: '審査', exact: true }).waitFor()
  await page.setViewportSize({ ...WIDE, height: 1_100 })
  await take(page, 'request.png', '申請対象')
} finally {
  await browser.close()
}

/** As the page stands at its top, or with the heading there. */
async function take(page: Page, name: string, heading?: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const found = `[...document.querySelectorAll('h2')].find((each) => each.textContent === ${JSON.stringify(heading)})`
  if (heading !== undefined) await page.evaluate(`${found}.scrollIntoView()`)
  // The pointer and the focus would leave their marks on whatever they rest on.
  await page.mouse.move(0, 0)
  await page.evaluate('document.activeElement?.blur()')
  const file = path.join(folder, name)
  await page.screenshot({ path: file })
  const { size } = await stat(file)
  if (size > LARGEST_BYTES) throw new Error(`${name} has ${size} bytes, which is more than a page should load.`)
  process.stdout.write(`${file}: ${size} bytes\n`)
}
