import { meet } from '../acts/meeting.ts'
import { apply, takeDelivery } from '../acts/requests.ts'
import { handOutKeys } from '../people/keys.ts'
import type { World } from '../world.ts'

/** The first two requests, and the two base models become medical ones. */
export async function firstModels(world: World): Promise<void> {
  world.day(405, '11:20')
  await handOutKeys(world, 'yamaguchi')
  await Promise.all([apply(world, 'hinokiMed'), apply(world, 'tsubakiMed')])
  world.day(392, '13:30')
  await meet(world, [
    [
      'hinokiMed',
      'elsi',
      [
        ['kimura', 'APPROVE', '匿名加工情報とオプトアウトの根拠を確認した。'],
        ['inoue', 'APPROVE'],
        ['watanabe', 'APPROVE', '結果をわかりやすい言葉で公開してください。'],
      ],
    ],
    [
      'hinokiMed',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['saito', 'APPROVE', '計算環境の説明は十分である。'],
      ],
    ],
    [
      'tsubakiMed',
      'elsi',
      [
        ['inoue', 'APPROVE'],
        ['kimura', 'APPROVE', '利用期間が短く、目的に見合っている。'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'tsubakiMed',
      'governing',
      [
        ['saito', 'APPROVE'],
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(388)
  await takeDelivery(world, 'hinokiMed', 'tsubakiMed')
}
