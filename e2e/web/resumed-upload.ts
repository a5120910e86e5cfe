import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateKeyPair, type KeyPair, manifestDigest } from '@raireki/vault'
import type { Page } from 'playwright-core'
import { done } from '../../apps/api/testing/command.ts'
import { type Engines, type TestService, testService } from '../../apps/api/testing/service.ts'
import { asset } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { reads, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'

const MIB = 2 ** 20
/** Three parts. */
const LARGE = { name: 'scans.bin', bytes: randomBytes(140 * MIB) }
const SMALL = { name: 'notes.csv', bytes: Buffer.from('所見,転帰\nなし,軽快\n') }

/** An upload that is interrupted in every way a person knows, and goes on. */
export function resumedUpload(engines: Engines, name: string): void {
  inBrowser(`an upload from the browser that is interrupted, ${name}`, ({ visitor, tellOn }) => {
    let service: TestService
    let people: Cast
    let folder: string
    let assetId: string
    let key: KeyPair
    let apiBytes = 0
    const inFolder = (file: string) => path.join(folder, file)

    beforeAll(async () => {
      service = await testService(engines)
      service.service.app.getHttpServer().on('connection', (socket: Socket) => {
        socket.on('close', () => {
          apiBytes += socket.bytesRead
        })
      })
      people = await cast(service)
      assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Scans')
      key = await generateKeyPair({ name: 'Provider', passphrase: 'kept by the provider' })
      await done(people.provider, 'registerCertificate', { armored: key.certificate })
      folder = await mkdtemp(path.join(tmpdir(), 'raireki-web-resume-'))
      await writeFile(inFolder(SMALL.name), SMALL.bytes)
      await restoreLarge()
    }, 60_000)

    afterAll(async () => {
      await service?.stop()
      await rm(folder, { recursive: true, force: true })
    }, 60_000)

    tellOn(
      'goes on after the page was killed, and sends no finished part twice',
      async () => {
        const { page, context, complaints } = await visitor({ language: 'en' })
        const first = partsSentBy(page)
        await signIn(page, service.address, ADDRESS('provider'), 'en')
        await openPush(page)
        await page.locator('input[type=file]').setInputFiles([inFolder(LARGE.name), inFolder(SMALL.name)])
        await page.getByRole('button', { name: 'Encrypt, upload and publish' }).click()
        await first.begun(1)
        await reads(page, /per second · about .+ left/)
        await first.finished(2)
        await page.close({ runBeforeUnload: false })
        const before = first.numbers()
        // The store may have a part whose answer the page did not live to see.
        const begun = first.begunNumbers()

        const again = await context.newPage()
        const second = partsSentBy(again)
        await openPush(again)
        await reads(again, 'An upload that did not come to its end')

        // A file of that name with other bytes is not taken.
        await writeFile(inFolder(LARGE.name), randomBytes(1000))
        await again.locator('input[type=file]').setInputFiles([inFolder(LARGE.name)])
        await again.getByRole('alert').filter({ hasText: 'scans.bin: not the file' }).waitFor()
        await restoreLarge()
        await again.locator('input[type=file]').setInputFiles([inFolder(LARGE.name), inFolder(SMALL.name)])
        await reads(again, /found, ready/)
        await again.getByRole('checkbox', { name: /with my OpenPGP key/ }).check()
        await again.getByLabel('Private key', { exact: true }).fill(key.privateKey)
        await again.getByLabel('Passphrase').fill('kept by the provider')

        // Nor does it matter that the network goes, for a while, in the middle.
        await again.getByRole('button', { name: 'Go on' }).click()
        await second.begun(1)
        await context.setOffline(true)
        await new Promise((resolve) => setTimeout(resolve, 1_500))
        await context.setOffline(false)
        await again.getByRole('heading', { name: 'Published' }).first().waitFor({ timeout: 120_000 })
        complaints.splice(0)

        const after = second.numbers()
        expect(before.size).toBeGreaterThanOrEqual(2)
        for (const number of before) expect(after).not.toContain(number)
        // Three parts of the one file and one of the other.
        expect(new Set([...begun, ...after]).size).toBe(4)
      },
      240_000,
    )

    tellOn('published exactly what was chosen, signed', async () => {
      const files = [LARGE, SMALL].map(({ name, bytes }) => ({
        path: name,
        mediaType: name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream',
        plain: { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      }))
      // It was inspected before it was out.
      await service.settled()
      const version = await service.doors.database.prisma.version.findFirstOrThrow({ where: { assetId } })
      const signed = { signerFingerprint: key.fingerprint }
      expect(version).toMatchObject({ state: 'published', fileCount: 2, digest: manifestDigest(files), ...signed })
    })

    if (engines.store === 's3') {
      tellOn('carried no bulk bytes through the service', async () => {
        expect(apiBytes).toBeLessThan(2 * MIB)
      })
    }

    tellOn('is given up only when it is said twice', async () => {
      const { page } = await visitor({ language: 'en' })
      await signIn(page, service.address, ADDRESS('provider'), 'en')
      await openPush(page)
      await page.locator('input[type=file]').setInputFiles([inFolder(LARGE.name)])
      const sent = partsSentBy(page)
      await page.getByRole('button', { name: 'Encrypt, upload and publish' }).click()
      await sent.begun(1)
      await page.getByRole('button', { name: 'Pause' }).click()
      await reads(page, 'What was sent so far is kept. Go on when you are ready.')
      await page.getByRole('button', { name: 'Give up this version' }).click()
      const dialogue = page.getByRole('dialog')
      await dialogue.getByRole('button', { name: 'Give up this version' }).click()
      await page.getByRole('button', { name: 'Encrypt, upload and publish' }).waitFor()
      const { prisma } = service.doors.database
      expect(await prisma.version.count({ where: { assetId, state: 'draft' } })).toBe(0)
      expect(await prisma.version.count({ where: { assetId, state: 'abandoned' } })).toBe(1)
      await page.reload()
      await page.getByRole('button', { name: 'Choose files' }).waitFor()
      expect(await page.getByText('An upload that did not come to its end').count()).toBe(0)
    })

    const openPush = (page: Page) => page.goto(`${service.address}/assets/${assetId}/push`)

    /** With the very bytes and the very date it had. */
    async function restoreLarge(): Promise<void> {
      await writeFile(inFolder(LARGE.name), LARGE.bytes)
      await utimes(inFolder(LARGE.name), LARGE_DATE, LARGE_DATE)
    }
  })
}

const LARGE_DATE = new Date('2026-11-01T00:00:00Z')

/** Counts the parts a page sends to the store: those it began, and those that arrived. */
function partsSentBy(page: Page) {
  const began: string[] = []
  const arrived = new Set<string>()
  const nameOf = (url: string) => {
    const { pathname, searchParams } = new URL(url)
    return `${searchParams.get('key') ?? pathname} part ${searchParams.get('partNumber')}`
  }
  const isPart = (method: string, url: string) => method === 'PUT' && url.includes('partNumber=')
  page.on('request', (request) => {
    if (isPart(request.method(), request.url())) began.push(nameOf(request.url()))
  })
  page.on('response', (response) => {
    const request = response.request()
    if (isPart(request.method(), request.url()) && response.ok()) arrived.add(nameOf(request.url()))
  })
  const until = async (isSo: () => boolean) => {
    for (let waited = 0; !isSo(); waited += 10) {
      if (waited > 60_000) throw new Error('The parts did not come')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return {
    numbers: () => arrived,
    begunNumbers: () => [...began],
    begun: (count: number) => until(() => began.length >= count),
    finished: (count: number) => until(() => arrived.size >= count),
  }
}
