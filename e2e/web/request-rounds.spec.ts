import { wordRestriction } from '@raireki/governance'
import type { Page } from 'playwright-core'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, model } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { reads, sees, signIn } from './acts.ts'
import { inBrowser } from './browser.ts'

const PROJECT = '弁膜症の所見を読む'
const NO_DISTILLING = wordRestriction('ai.distil=forbidden')!.ja

/** A request that is written in two windows, by a team, and submitted twice. */
inBrowser('a request and its rounds in the browser', ({ visitor, tellOn: tell }) => {
  let service: TestService
  let people: Cast
  let versions: string
  let developer: Page
  let link: string

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    const { versionId } = await dataset(people, 'Echocardiography reports')
    const refused = await dataset(people, 'Refused recordings')
    versions = `${versionId},${refused.versionId}`
    await certificate(people)
  }, 60_000)
  afterAll(() => service?.stop())

  const arrives = async (name: string) => {
    const { page } = await visitor()
    await signIn(page, service.address, ADDRESS(name))
    return page
  }
  const isSaved = (page: Page) => reads(page, /に保存しました/)

  tell('saves what is written by itself, and finds it again after a reload', async () => {
    developer = await arrives('developer')
    await developer.goto(`${service.address}/requests/draft?versions=${versions}`)
    await developer.getByLabel('研究課題名').fill(PROJECT)
    await developer.getByLabel('利用の目的と必要性').fill('弁の所見を読み取る。')
    await developer.getByRole('checkbox', { name: '研究一般' }).check()
    await developer.getByRole('checkbox', { name: 'モデルの学習' }).check()
    await developer.getByRole('radio', { name: /^([0-9A-F]{4} )+/ }).check()
    await isSaved(developer)
    // Whoever cannot wait for the next save presses the button; reloading before it would ask first.
    await developer.getByRole('button', { name: '下書きを保存' }).click()
    await isSaved(developer)
    await developer.reload()
    await developer.getByLabel('研究課題名').waitFor()
    expect(await developer.getByLabel('研究課題名').inputValue()).toBe(PROJECT)
    expect(await developer.getByRole('checkbox', { name: 'モデルの学習' }).isChecked()).toBe(true)
  })

  tell('tells of a change made in another window, and overwrites nothing', async () => {
    const other = await developer.context().newPage()
    await other.goto(developer.url())
    await other.getByLabel('利用の目的と必要性').fill('別の画面で書いた文。')
    await isSaved(other)
    await developer.getByLabel('利用の目的と必要性').fill('この画面で書いた文。')
    await reads(developer, /別の画面で変更されました/)
    await developer.getByRole('button', { name: '変更後の内容を表示する' }).click()
    await developer.getByText(/別の画面で変更されました/).waitFor({ state: 'hidden' })
    await developer.getByLabel('利用の目的と必要性').waitFor()
    expect(await developer.getByLabel('利用の目的と必要性').inputValue()).toBe('別の画面で書いた文。')
    await other.close()
  })

  tell('invites somebody, who reads the terms and accepts them', async () => {
    await developer.getByLabel('メールアドレス').fill(ADDRESS('provider'))
    await developer.getByLabel('役割').fill('臨床の助言')
    await developer.getByRole('button', { name: '招待する' }).click()
    await reads(developer, /さんに次のリンクを送ってください/)
    link = (await developer.getByText(/\/invitations\/rk_/).textContent())!
    const provider = await arrives('provider')
    await provider.goto(link)
    await sees(provider, new RegExp(`${PROJECT} への招待`))
    await reads(provider, /どのような研究にも利用できます/)
    await provider.getByRole('checkbox', { name: /利用目的と利用条件を読み/ }).check()
    await provider.getByRole('button', { name: '利用条件に同意する' }).click()
    await reads(provider, 'この目的と利用条件に同意済みです。')
  })

  tell('shows the verdict before it is submitted', async () => {
    await developer.getByRole('button', { name: '提出の前に確かめる' }).click()
    await sees(developer, '提出の前の確認')
    await developer.getByRole('button', { name: '提出する' }).click()
    await sees(developer, new RegExp(PROJECT))
    await reads(developer, '同意済み')
  })

  tell('is sent back by the chair, field by field', async () => {
    const doctor = await arrives('doctor')
    await doctor.goto(developer.url())
    await doctor.getByRole('button', { name: '差し戻す' }).click()
    await doctor.getByLabel('指摘1の内容').fill('比較の方法を書いてください。')
    await doctor.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click()
    await reads(doctor, '差し戻し')
  })

  tell('comes back, and reviewers see what has changed', async () => {
    await developer.reload()
    await reads(developer, '比較の方法を書いてください。')
    await developer.getByRole('link', { name: '修正して再提出する' }).click()
    await developer.getByLabel('利用の目的と必要性').fill('弁の所見を読み取り、既存の手法と比べる。')
    await developer.getByRole('button', { name: '提出の前に確かめる' }).click()
    await reads(developer, '委員には次の変更が示されます。')
    await developer.getByRole('button', { name: '提出する' }).click()
    await sees(developer, '前回の提出からの変更')
    const ethicist = await arrives('ethicist')
    await ethicist.getByRole('link', { name: '審査' }).click()
    await ethicist
      .getByRole('link', { name: new RegExp(PROJECT) })
      .first()
      .click()
    await sees(ethicist, '前回の提出からの変更')
    await reads(ethicist, '弁の所見を読み取り、既存の手法と比べる。')
    await reads(ethicist, '別の画面で書いた文。')
  })

  tell('is decided item by item, on a condition that narrows the terms', async () => {
    for (const name of ['doctor', 'ethicist', 'lawyer']) {
      const member = await arrives(name)
      await member.getByRole('link', { name: '審査' }).click()
      await member
        .getByRole('link', { name: new RegExp(PROJECT) })
        .first()
        .click()
      // One who refuses the whole but for an item says the same as one who approves it but for the other.
      const [whole, other, but] =
        name === 'lawyer'
          ? ['承認しない', 'Echocardiography reports', '承認する']
          : ['承認する', 'Refused recordings', '承認しない']
      await member.getByRole('radio', { name: whole!, exact: true }).check()
      await member.getByLabel(`${other} 第1版`).selectOption({ label: but! })
      if (name === 'doctor') {
        await member.getByRole('button', { name: '条件を追加' }).click()
        await member.getByLabel('利用条件の制限').selectOption({ label: NO_DISTILLING })
      }
      await member.getByRole('button', { name: '投票する' }).click()
      const dialog = member.getByRole('dialog')
      await dialog.getByText(`${other} 第1版：${but}`).waitFor()
      await dialog.getByRole('button', { name: /承認に投票/ }).click()
      await reads(member, '投票しました。')
      if (name === 'lawyer') await reads(member, /2件中1件を承認/)
    }
    await service.settled()
    await developer.reload()
    await reads(developer, /2件中1件を承認/)
    await developer.locator('a[href^="/grants/"]').first().click()
    await sees(developer, '利用条件（部会の条件による制限を含む）')
    await reads(developer, NO_DISTILLING)
  })

  tell('tells an auditor what each member said of the very data that a model was made from', async () => {
    const [granted] = versions.split(',')
    const { assetId } = await model(people, 'Valve reader', [{ kind: 'TRAINED_ON', originVersionId: granted! }])
    const auditor = await arrives('auditor')
    await auditor.goto(`${service.address}/assets/${assetId}?tab=lineage`)
    await auditor.getByRole('button', { name: /学習データ/ }).click()
    const evidence = auditor.getByRole('dialog')
    await evidence.getByText('部会の条件による制限あり').waitFor()
    for (const name of ['doctor', 'ethicist', 'lawyer']) {
      const vote = evidence
        .getByRole('listitem')
        .filter({ hasText: `${name} (` })
        .last()
      expect(await vote.innerText()).toMatch(/ 承認/)
    }
  })
})
