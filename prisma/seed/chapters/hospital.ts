import { registerAndPublish } from '../acts/assets.ts'
import { meet } from '../acts/meeting.ts'
import { apply, revoke, takeDelivery } from '../acts/requests.ts'
import { handOutKeys } from '../people/keys.ts'
import type { World } from '../world.ts'

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
