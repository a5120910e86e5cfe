import type { Page } from 'playwright-core'
import { PASSWORD } from '../../apps/api/testing/service.ts'
import type { Language } from './browser.ts'

const WORDS = {
  ja: { email: 'メールアドレス', password: 'パスワード', submit: 'サインイン', catalogue: 'カタログ' },
  en: { email: 'E-mail', password: 'Password', submit: 'Sign in', catalogue: 'Catalogue' },
} as const

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { message } } }'

/** Comes in with a session that was opened before, on the catalogue or where else one wants to be. */
export async function signIn(
  page: Page,
  address: string,
  email: string,
  language: Language = 'ja',
  to = '/catalogue',
): Promise<void> {
  const answer = await page.context().request.post(`${address}/graphql`, {
    headers: { 'x-raireki-client': 'web' },
    data: { query: SIGN_IN, variables: { input: { email, password: PASSWORD } } },
  })
  const { data } = await answer.json()
  if (data?.signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in.`)
  await page.goto(`${address}${to}`)
  if (to === '/catalogue') await sees(page, WORDS[language].catalogue)
}

/** Opens the registry and fills in the form, as far as the catalogue. */
export async function signInByForm(page: Page, address: string, email: string, language: Language = 'ja') {
  const words = WORDS[language]
  await page.goto(`${address}/catalogue`)
  await page.getByLabel(words.email).fill(email)
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: words.submit }).click()
  await sees(page, words.catalogue)
}

/** Waits for a screen by its heading. */
export async function sees(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name: heading }).first().waitFor()
}

/** Waits for words that are on the screen. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor()
}

/** Writes into a field that looks things up, and takes what it offers by that name. */
export async function picks(page: Page, field: string, words: string, offered: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words)
  await page.getByRole('option', { name: offered }).first().click()
}

/** Presses Tab until the focus is where the person wants it, as somebody without a mouse does. */
export async function tabsTo(page: Page, isThere: (focused: Focused) => boolean): Promise<Focused> {
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await focus(page)
    if (isThere(focused)) return focused
    passed.push(`${focused.tag} ${focused.name}`)
  }
  throw new Error(`Tab never came there; it passed ${passed.join(' | ')}`)
}

export type Focused = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly isOutlined: boolean
}

/** Where the keyboard is, by the name a person would give it. */
export function focus(page: Page): Promise<Focused> {
  return page.evaluate(FOCUS)
}

/** Written as text, because it runs in the browser and nothing else here knows a document. */
const FOCUS = `(() => {
  const focused = document.activeElement
  const labels = [...(focused.labels ?? [])].map((label) => label.textContent).join(' ')
  return {
    tag: focused.tagName.toLowerCase(),
    type: focused.type ?? '',
    name: (focused.getAttribute('aria-label') ?? (labels || focused.textContent)).trim(),
    isOutlined: getComputedStyle(focused).outlineStyle !== 'none',
  }
})()`
