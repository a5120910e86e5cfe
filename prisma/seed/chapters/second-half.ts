import { publish, pushDraft, register, registerAndPublish } from '../acts/assets.ts'
import { meet } from '../acts/meeting.ts'
import { apply, draft, revoke, takeDelivery } from '../acts/requests.ts'
import { handOutKeys } from '../people/keys.ts'
import type { World } from '../world.ts'

/** A specialist for diabetes and synthetic data, and leave to distil and to merge. */
export async function smallerModels(world: World): Promise<void> {
  world.day(233, '13:30')
  await meet(world, [
    [
      'diabetes',
      'elsi',
      [
        ['kimura', 'APPROVE', '二つのデータを突き合わせないことを確認した。'],
        ['inoue', 'APPROVE'],
        ['watanabe', 'APPROVE', '同意を取り消した人のデータは必ず外してください。'],
      ],
    ],
    [
      'diabetes',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(229)
  await takeDelivery(world, 'diabetes')
  world.day(196, '11:30')
  await registerAndPublish(world, 'tsubakiDiabetes', 'hinokiQuantised', 'dialogues')
  world.day(187)
  await Promise.all([apply(world, 'distillation'), apply(world, 'merging')])
  world.day(175, '13:30')
  await meet(world, [
    [
      'distillation',
      'elsi',
      [
        ['inoue', 'APPROVE', '蒸留後のモデルにも元の条件が及ぶことを条件とする。'],
        ['kimura', 'APPROVE'],
        ['sasaki', 'APPROVE'],
      ],
    ],
    [
      'distillation',
      'governing',
      [
        ['takahashi', 'APPROVE', '病院で動く大きさにする意義は大きい。'],
        ['matsumoto', 'APPROVE'],
        ['inoue', 'APPROVE'],
      ],
    ],
    [
      'merging',
      'elsi',
      [
        ['kimura', 'APPROVE'],
        ['inoue', 'APPROVE'],
        ['sasaki', 'APPROVE'],
      ],
    ],
    [
      'merging',
      'governing',
      [
        ['matsumoto', 'APPROVE'],
        ['takahashi', 'APPROVE'],
        ['inoue', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(170)
  await takeDelivery(world, 'distillation', 'merging')
}

/** A distilled model and a merged one: the hospital takes them in, and the PHR company has to take its data back. */
export async function hospital(world: World): Promise<void> {
  world.day(112, '11:20')
  await Promise.all([handOutKeys(world, 'miura'), registerAndPublish(world, 'hinokiSmall', 'tsubakiUnited')])
  world.later(200)
  await Promise.all([apply(world, 'hospitalUse'), apply(world, 'coronaryCt')])
  world.day(95, '13:30')
  await meet(world, [
    [
      'hospitalUse',
      'elsi',
      [
        ['kimura', 'APPROVE', '医師が必ず確認する運用であることを確認した。'],
        ['inoue', 'APPROVE'],
        ['watanabe', 'APPROVE', '患者への掲示もお願いします。'],
      ],
    ],
    [
      'hospitalUse',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'coronaryCt',
      'elsi',
      [
        ['inoue', 'APPROVE'],
        ['kimura', 'APPROVE', '仮名加工情報の共同利用の範囲を確認した。'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'coronaryCt',
      'governing',
      [
        ['matsumoto', 'APPROVE'],
        ['takahashi', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(90)
  await takeDelivery(world, 'hospitalUse', 'coronaryCt')
  world.day(76, '09:50')
  await revoke(world, 'diabetes', 'phr@1', 'fujii', '利用者から同意の取り消しがあり、提供を止める。')
  world.day(62)
  await registerAndPublish(world, 'bedside', 'dischargeWriter')
}

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
