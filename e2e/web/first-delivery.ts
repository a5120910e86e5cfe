import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { generateKeyPair } from '@raireki/vault'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import type { Download, Page } from 'playwright-core'
import { type Engines, type TestService, testService } from '../../apps/api/testing/service.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { picks, reads, sees, signIn, signInByForm } from './acts.ts'
import { inBrowser } from './browser.ts'

const DATASET = { ja: '冠動脈疾患 退院サマリー', en: 'Discharge summaries, coronary disease' }
const MODEL = { ja: '再入院予測モデル', en: 'Readmission model' }
const PROJECT = '心筋梗塞の予後予測'
const FILE = 'summaries-2025.csv'

/** The story of the first delivery, told with nothing but what people see and click. */
export function firstDelivery(engines: Engines, name: string): void {
  inBrowser(`the first governed delivery in the browser, ${name}`, ({ visitor, tellOn: tell }) => {
    let service: TestService
    let people: Cast
    let folder: string
    let provider: Page
    let developer: Page
    let auditor: Page
    const content = Buffer.from('所見,転帰\n急性心筋梗塞,軽快\n'.repeat(20_000))
    const inFolder = (file: string) => path.join(folder, file)

    beforeAll(async () => {
      service = await testService(engines)
      people = await cast(service)
      folder = await mkdtemp(path.join(tmpdir(), 'raireki-web-story-'))
      await writeFile(inFolder(FILE), content)
    }, 60_000)

    afterAll(async () => {
      await service?.stop()
      await rm(folder, { recursive: true, force: true })
    }, 60_000)

    tell('lets a provider register a dataset in Japanese and English', async () => {
      provider = (await visitor()).page
      await signInByForm(provider, service.address, ADDRESS('provider'))
      await provider.getByRole('link', { name: 'データセットを登録' }).click()
      await provider.getByLabel('題名（日本語）').fill(DATASET.ja)
      await provider.getByLabel('題名（英語）').fill(DATASET.en)
      await provider.getByLabel('説明（日本語）').fill('匿名化した退院サマリーです。')
      await provider.getByLabel('説明（英語）').fill('De-identified discharge summaries.')
      await provider.getByRole('checkbox', { name: 'テキスト' }).check()
      await provider.getByRole('button', { name: '登録して利用条件へ' }).click()
      await sees(provider, '利用条件の設定')
    })

    tell('puts usage terms into words while they are chosen', async () => {
      await provider.getByRole('radio', { name: /GRU/ }).check()
      await reads(provider, 'どのような研究にも利用できます。')
      await provider.getByRole('radio', { name: /HMB/ }).check()
      await reads(provider, /健康・医療・生命科学の研究に利用できます。/)
      await provider.getByRole('radio', { name: /DS\)/ }).check()
      await picks(provider, '疾患', '虚血性', /I20-I25/)
      await provider.getByRole('checkbox', { name: /NPU\)/ }).check()
      await picks(provider, '利用できる国', '日本', '日本')
      await provider.getByLabel('利用の終了日').fill('2031-03-31')
      await provider.getByLabel('モデルの学習').selectOption('認める')
      await provider.getByLabel('重みの提供').selectOption('同じ条件のもとで')
      await provider.getByRole('button', { name: 'この条件を設定' }).click()
      await sees(provider, DATASET.ja)
      await reads(provider, '利用条件 第1号')
    })

    tell('encrypts a file in the browser and publishes version 1', async () => {
      await provider.getByRole('link', { name: '版を追加' }).click()
      await reads(provider, '送信の途中で平文が登録簿に渡ることはありません。')
      await provider.locator('input[type=file]').setInputFiles(inFolder(FILE))
      await provider.getByRole('button', { name: '暗号化して送信し、公開する' }).click()
      await sees(provider, '公開しました')
      await reads(provider, '合格')
      const [body] = await service.doors.database.prisma.file.findMany({ where: { path: FILE } })
      const kept = await buffer(await service.doors.store.read(body!.objectKey))
      expect(kept.length).toBeGreaterThan(content.length)
      expect(kept.includes('急性心筋梗塞')).toBe(false)
      await provider.getByRole('link', { name: '登録内容へ戻る' }).click()
      await provider.getByRole('tab', { name: '版', exact: true }).click()
      await provider.getByRole('link', { name: /第1版/ }).first().waitFor()
    })

    tell('lets a developer find it in Japanese and read what it allows', async () => {
      developer = (await visitor()).page
      await signIn(developer, service.address, ADDRESS('developer'))
      await developer.getByLabel('検索').fill('冠動脈')
      await developer.getByRole('link', { name: DATASET.ja }).click()
      await sees(developer, DATASET.ja)
      await reads(developer, '青葉大学病院')
      await reads(developer, /虚血性心疾患/)
      await reads(developer, /非営利/)
      await reads(developer, '利用できる地域は日本に限ります。')
      await reads(developer, /2031年3月31日/)
    })

    tell('says while the purpose is written, and when it is submitted, that the terms forbid it', async () => {
      await developer.getByRole('link', { name: '利用申請をする' }).click()
      await developer.getByLabel('研究課題名').fill(PROJECT)
      await developer.getByLabel('利用の目的と必要性').fill('急性心筋梗塞の患者さんの再入院を予測します。')
      await picks(developer, '疾患', 'I21', /急性心筋梗塞/)
      await developer.getByRole('checkbox', { name: 'モデルの学習' }).check()
      await developer.getByLabel('非営利の機関').selectOption('いいえ')
      await developer.getByLabel('商用での利用').selectOption('いいえ')
      await developer.getByLabel('利用の終了日').fill('2027-09-30')
      await reads(developer, '認められない')
      await developer.getByLabel('証明書を貼り付け').fill(people.developerKey.certificate)
      await developer.getByRole('button', { name: '登録する' }).click()
      await developer.getByRole('radio', { name: /^([0-9A-F]{4} )+/, checked: true }).waitFor()
      await developer.getByLabel('秘密鍵', { exact: true }).fill(people.developerKey.privateKey)
      await developer.getByRole('button', { name: '署名して確認する' }).click()
      await reads(developer, '本人確認が済みました。この証明書で受け取れます。')
      await developer.getByRole('button', { name: '提出の前に確かめる' }).click()
      await developer
        .getByRole('alert')
        .filter({ hasText: /非営利/ })
        .waitFor()
    })

    tell('submits the request once its purpose is mended', async () => {
      await developer.getByLabel('非営利の機関').selectOption('はい')
      await reads(developer, /^(人の判断が必要|条件の範囲内)$/)
      await developer.getByRole('button', { name: '提出の前に確かめる' }).click()
      await developer.getByRole('button', { name: '提出する' }).click()
      await sees(developer, new RegExp(`第\\d+号 ${PROJECT}`))
      await reads(developer, '審査中')
    })

    tell('decides by the votes of three members, each at a screen of their own', async () => {
      await votes('doctor', '承認する', '承認に投票')
      await votes('ethicist', '承認する', '承認に投票')
      const lawyer = await votes('lawyer', '承認しない', '不承認に投票')
      await reads(lawyer, /賛成2・反対1/)
    })

    tell('shows the developer the grant that appeared by itself', async () => {
      await service.settled()
      await developer.getByRole('link', { name: '利用許諾' }).click()
      await developer
        .getByRole('link', { name: new RegExp(DATASET.ja) })
        .first()
        .click()
      await sees(developer, `利用許諾：${DATASET.ja} 第1版`)
      await reads(developer, '有効')
      await reads(developer, '2027/09/30')
    })

    tell('hands out a message that the developer’s own key opens to the same bytes', async () => {
      await developer.getByRole('button', { name: '受領を始める' }).click()
      const link = developer.getByRole('link', { name: new RegExp(`${FILE} をOpenPGPメッセージ`) })
      const message = await saved(developer, () => link.click())
      const { data } = await decrypt({
        message: await readMessage({ binaryMessage: new Uint8Array(message.bytes) }),
        decryptionKeys: await readPrivateKey({ armoredKey: people.developerKey.privateKey }),
        format: 'binary',
      })
      await developer.getByText('まだ提供されていません。').waitFor({ state: 'detached' })
      expect(message.name).toBe(`${FILE}.pgp`)
      expect(content.equals(Buffer.from(data as Uint8Array))).toBe(true)
    })

    tell('opens the same file in the browser for people without tools', async () => {
      await developer.getByText('ここで復号する').click()
      const { privateKey: strangers } = await generateKeyPair({ name: 'Stranger' })
      await developer.getByLabel('秘密鍵').fill(strangers)
      await developer.getByRole('button', { name: `${FILE} を復号して保存` }).click()
      await reads(developer, /^[0-9a-f, ]+ 宛てに暗号化されていますが、手元の鍵は [0-9a-f, ]+ です。$/i)
      await developer.getByLabel('秘密鍵').fill(people.developerKey.privateKey)
      const button = developer.getByRole('button', { name: `${FILE} を復号して保存` })
      const opened = await saved(developer, () => button.click())
      await reads(developer, 'SHA-256の一致を確認して保存しました。')
      expect(opened.name).toBe(FILE)
      expect(content.equals(opened.bytes)).toBe(true)
    })

    tell('registers a model version trained on what was delivered', async () => {
      await developer.getByRole('link', { name: 'カタログ' }).first().click()
      await developer.getByRole('link', { name: 'モデルを登録' }).click()
      await developer.getByLabel('題名（日本語）').fill(MODEL.ja)
      await developer.getByLabel('題名（英語）').fill(MODEL.en)
      await developer.getByRole('checkbox', { name: 'テキスト' }).check()
      await developer.getByRole('button', { name: '登録して利用条件へ' }).click()
      await sees(developer, '利用条件の設定')
      await developer.getByRole('button', { name: 'この条件を設定' }).click()
      await developer.getByRole('link', { name: '版を追加' }).click()
      await picks(developer, 'もとになった版を追加', '冠動脈', new RegExp(DATASET.ja))
      await developer.getByRole('link', { name: new RegExp(DATASET.ja) }).waitFor()
      expect(await developer.getByLabel('関係').locator('option:checked').innerText()).toBe('学習データ')
      await developer.getByRole('button', { name: '暗号化して送信し、公開する' }).click()
      await sees(developer, '公開しました')
    })

    tell('leads an auditor from the model back to its data and everything that allowed it', async () => {
      auditor = (await visitor({ language: 'en' })).page
      await signInByForm(auditor, service.address, ADDRESS('auditor'), 'en')
      await auditor.getByLabel('Search').fill('Readmission')
      await auditor.getByRole('link', { name: MODEL.en }).click()
      await auditor.getByRole('tab', { name: 'Lineage' }).click()
      const graph = auditor.getByRole('region', { name: 'Graph' })
      await graph.getByText(DATASET.en).waitFor()
      await graph.getByRole('button', { name: /trained on.*verified/i }).click()
      const evidence = auditor.getByRole('dialog')
      for (const words of ['Terms 1', PROJECT, 'Votes: ELSI panel', 'doctor (', 'ethicist (', 'lawyer (', '1 file']) {
        await evidence.getByText(words).first().waitFor()
      }
      expect(await evidence.getByRole('listitem').filter({ hasText: 'lawyer (' }).last().innerText()).toMatch(/reject/i)
    })

    tell('proves the grant’s ledger entry to the auditor in the auditor’s own browser', async () => {
      await service.settled()
      const evidence = auditor.getByRole('dialog')
      await evidence.getByRole('link', { name: /ledger/i }).click()
      await sees(auditor, /grant was issued/i)
      await reads(auditor, 'Verified')
      for (const step of [
        'The entry’s own text gives the leaf hash of the proof',
        'The checkpoint is signed with the ledger’s key',
        'The hashes lead from the leaf to the signed root',
      ]) {
        await reads(auditor, new RegExp(`${step.replaceAll('’', "['’]")} — holds`))
      }
      const proof = await saved(auditor, () => auditor.getByRole('button', { name: 'Save proof' }).click())
      expect(proof.bytes.toString()).toMatch(/^c2sp\.org\/tlog-proof@v1\n/)
    })

    async function votes(name: string, choice: string, confirmation: string): Promise<Page> {
      const { page } = await visitor()
      await signIn(page, service.address, ADDRESS(name))
      await page.getByRole('link', { name: '審査', exact: true }).click()
      await page
        .getByRole('link', { name: new RegExp(PROJECT) })
        .first()
        .click()
      await page.getByRole('radio', { name: choice }).check()
      await page.getByRole('button', { name: '投票する' }).click()
      await page.getByRole('button', { name: confirmation }).click()
      await reads(page, '投票しました。')
      return page
    }
  })
}

/** What a click saves on the person's computer. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await pathOf(download)) }
}

async function pathOf(download: Download): Promise<string> {
  return (await download.path()) ?? Promise.reject(new Error('The download left no file.'))
}
