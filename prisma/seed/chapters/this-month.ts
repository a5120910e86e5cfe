import { publish, pushDraft, register, registerAndPublish } from '../acts/assets.ts'
import { meet } from '../acts/meeting.ts'
import { apply, draft, takeDelivery } from '../acts/requests.ts'
import { handOutKeys } from '../people/keys.ts'
import type { World } from '../world.ts'

/** What a visitor finds on their first day: things finished, things waiting, things half done. */
export async function thisMonth(world: World): Promise<void> {
  world.day(44, '11:00')
  await Promise.all([
    publish(world, 'hinokiSmall', 2),
    registerAndPublish(world, 'rareDiseaseRegistry'),
    apply(world, 'summaryEvaluation'),
  ])
  world.day(30, '13:30')
  await meet(world, [
    [
      'summaryEvaluation',
      'elsi',
      [
        ['kimura', 'APPROVE'],
        ['inoue', 'APPROVE', '新しい利用条件（第2号）のもとで問題はない。'],
        ['sasaki', 'APPROVE'],
      ],
    ],
    [
      'summaryEvaluation',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['inoue', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(26)
  await takeDelivery(world, 'summaryEvaluation')
  world.day(12, '16:30')
  await handOutKeys(world, 'larsen')
  await Promise.all([apply(world, 'childrensEcg'), apply(world, 'tumourStaging')])
  world.day(7, '13:30')
  await meet(world, [
    [
      'childrensEcg',
      'elsi',
      [
        ['sasaki', 'APPROVE', '小児の基準値を扱う研究は必要である。'],
        ['watanabe', 'REJECT', '保護者の同意の取り方を確かめてからにしたい。'],
      ],
    ],
    [
      'childrensEcg',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['watanabe', 'ABSTAIN'],
      ],
    ],
  ])
  world.day(3)
  await Promise.all([
    register(world, 'endoscopyReports').then(() => pushDraft(world, 'endoscopyReports', 1)),
    register(world, 'homeVisits'),
    draft(world, 'commercialSummaries'),
    draft(world, 'halfWritten'),
  ])
  await world.target.settled()
}
