import { publish, register, registerAndPublish, setTerms } from '../acts/assets.ts'
import { meet } from '../acts/meeting.ts'
import { apply, takeDelivery, withdraw } from '../acts/requests.ts'
import { handOutKeys } from '../people/keys.ts'
import type { World } from '../world.ts'

/** Medical models and more data, the first refusals, and specialists branch off. */
export async function specialists(world: World): Promise<void> {
  world.day(348)
  await registerAndPublish(world, 'nursingRecords', 'phr', 'pathologyReports', 'ecg')
  world.day(340, '11:10')
  await Promise.all([handOutKeys(world, 'nakamura'), registerAndPublish(world, 'hinokiMed', 'tsubakiMed')])
  world.later(150)
  await Promise.all([
    apply(world, 'hinokiInstruct'),
    apply(world, 'radiologyAdapter'),
    apply(world, 'wellnessApp'),
    apply(world, 'cardiology'),
  ])
  world.day(326, '13:30')
  await meet(world, [
    [
      'hinokiInstruct',
      'elsi',
      [
        ['kimura', 'APPROVE', '重みを院外に渡さないことを条件とする。'],
        ['inoue', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'hinokiInstruct',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['saito', 'ABSTAIN'],
        ['matsumoto', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'radiologyAdapter',
      'elsi',
      [
        ['sasaki', 'RECUSE', '申請者の会社で技術顧問を務めているため。'],
        ['inoue', 'APPROVE'],
        ['kimura', 'APPROVE', '製品化は改めて審査する。'],
        ['watanabe', 'APPROVE'],
      ],
    ],
    [
      'radiologyAdapter',
      'governing',
      [
        ['matsumoto', 'APPROVE'],
        ['takahashi', 'APPROVE'],
        ['saito', 'APPROVE'],
      ],
    ],
    [
      'wellnessApp',
      'elsi',
      [
        ['watanabe', 'REJECT', '雇い主に健康状態が伝わることを、同意した人は想像していない。'],
        ['inoue', 'REJECT', '同意の範囲を超える。本人に不利益が及ぶおそれがある。'],
        ['kimura', 'REJECT', '要配慮個人情報の目的外利用に当たる疑いがある。'],
      ],
    ],
    [
      'cardiology',
      'elsi',
      [
        ['inoue', 'APPROVE'],
        ['kimura', 'APPROVE'],
        ['sasaki', 'APPROVE', '対象疾患の範囲は利用条件に収まっている。'],
      ],
    ],
    [
      'cardiology',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['saito', 'REJECT', '学習後のデータ消去の手順を、もう少し具体的に示してほしい。'],
        ['matsumoto', 'APPROVE'],
        ['watanabe', 'APPROVE'],
      ],
    ],
  ])
  await world.target.settled()
  world.day(320)
  await takeDelivery(world, 'hinokiInstruct', 'radiologyAdapter', 'cardiology')
  world.day(280)
  await Promise.all([
    setTerms(world, 'dischargeSummaries', 2).then(() => publish(world, 'dischargeSummaries', 2)),
    registerAndPublish(world, 'coronaryCt'),
    register(world, 'fhirDiabetes')
      .then(() => publish(world, 'fhirDiabetes', 1))
      .then(() => publish(world, 'fhirDiabetes', 2)),
  ])
  world.day(256, '14:20')
  await registerAndPublish(world, 'hinokiInstruct', 'tsubakiCardio', 'radiologyAdapter')
  world.later(80)
  await Promise.all([apply(world, 'diabetes'), apply(world, 'pathologySearch')])
  world.day(247)
  await withdraw(world, 'pathologySearch', '社内の計画が変わり、索引の作成を見送ることになった。')
}
