import { registerAndPublish } from '../acts/assets.ts'
import { meet } from '../acts/meeting.ts'
import { apply, takeDelivery } from '../acts/requests.ts'
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
