import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browsers, pathOf } from '../engines/tools.ts'

export type Language = 'ja' | 'en'

export type Sight = { readonly language?: Language; readonly narrow?: boolean }

/** Somebody at a screen of their own, with their own cookies. */
export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of behind the person's back: the console, failed requests, uncaught errors. */
  readonly complaints: string[]
}

export type Web = {
  visitor(sight?: Sight): Promise<Visitor>
  /** A test that leaves a picture of every open screen behind when it fails. */
  tell(story: string, act: () => Promise<void>, longestMs?: number): void
  /** The same, for a story whose parts need one another: what comes after a failure is not waited for. */
  tellOn(story: string, act: () => Promise<void>, longestMs?: number): void
}

export const WIDE = { width: 1280, height: 800 }
export const NARROW = { width: 390, height: 844 }

/** No sandbox, because tests often run as root; nothing that calls home, because they may run without a network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How long a person of the story waits for something to appear. */
const PATIENCE_MS = 30_000

/** The browser of this machine: the one it is told of, Playwright's own, or the system's. */
export function chromiumHere(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...browsers.map(pathOf)]
  return candidates.find((candidate) => candidate && existsSync(candidate))
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS })
}

/** A suite told in one browser, or left out in one plain line where there is none. */
export function inBrowser(name: string, suite: (web: Web) => void): void {
  const executable = chromiumHere()
  if (executable === undefined) {
    describe.skip(`${name} (skipped: Chromium is not installed here)`, () => {
      it('needs it', () => undefined)
    })
    return
  }
  describe(name, () => {
    let browser: Browser
    const visitors: Visitor[] = []
    let brokenAt: string | undefined

    beforeAll(async () => {
      browser = await launch(executable)
    }, 60_000)

    afterAll(() => browser?.close())

    const told = async (story: string, act: () => Promise<void>) => {
      try {
        await act()
        expect(visitors.flatMap(({ complaints }) => complaints.splice(0))).toEqual([])
      } catch (failure) {
        const folder = await photograph(visitors, story)
        throw new Error(`What the screens showed is in ${folder}`, { cause: failure })
      }
    }

    suite({
      visitor: async (sight = {}) => {
        const visitor = await sit(browser, sight)
        visitors.push(visitor)
        return visitor
      },
      tell: (story, act, longestMs) => it(story, () => told(story, act), longestMs),
      tellOn: (story, act, longestMs) =>
        it(
          story,
          async () => {
            if (brokenAt !== undefined)
              throw new Error(`Not reached, because the story broke off where it "${brokenAt}".`)
            brokenAt = story
            await told(story, act)
            brokenAt = undefined
          },
          longestMs,
        ),
    })
  })
}

async function sit(browser: Browser, { language = 'ja', narrow = false }: Sight): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: narrow ? NARROW : WIDE,
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'Asia/Tokyo',
    acceptDownloads: true,
    // Nothing that only moves has to be waited for.
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  return { page, context, complaints: complaintsOf(page) }
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Leaving a screen abandons what it was still asking for, and a download takes its request over.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`)
  })
  return complaints
}

async function photograph(visitors: readonly Visitor[], story: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'raireki-web-'))
  const name = story.replaceAll(/\W+/g, '-')
  const open = visitors.filter(({ page }) => !page.isClosed())
  await Promise.all(
    open.map(({ page }, index) =>
      page.screenshot({ path: path.join(folder, `${name}-${index + 1}.png`), fullPage: true }).catch(() => undefined),
    ),
  )
  return folder
}
