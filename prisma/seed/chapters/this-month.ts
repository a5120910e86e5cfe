import { publish, publishHeld, pushDraft, register, registerAndPublish, setTerms } from '../acts/assets.ts'
import { addressOf, amend, invite, renew, resubmit, sendBack } from '../acts/changes.ts'
import {
  acceptEvidence,
  acceptFindings,
  followHospital,
  justify,
  publishSafetyForm,
  reconcile,
  show,
  suspend,
} from '../acts/keeping.ts'
import { meet, remark, sit } from '../acts/meeting.ts'
import { apply, draft, nextStage, takeDelivery } from '../acts/requests.ts'
import { LOG, MEETING, PROTOCOL, REPORT } from '../content/conditions.ts'
import { handOutKeys } from '../people/keys.ts'
import { introduceStages } from '../people/opening.ts'
import type { World } from '../world.ts'

/** What a visitor finds on their first day: things finished, things waiting, things half done. */
export async function thisMonth(world: World): Promise<void> {
  world.day(50, '09:00')
  await introduceStages(world)
  await publishSafetyForm(world)
  world.day(44, '11:00')
  await Promise.all([
    publish(world, 'hinokiSmall', 2),
    registerAndPublish(world, 'rareDiseaseRegistry'),
    apply(world, 'summaryEvaluation'),
  ])
  await renew(world, 'cardiology', 'cardiologyRenewal')
  await evaluationIsGranted(world)
  await promisesAreKeptOrNot(world)
  await newRequests(world)
  await resubmission(world)
  await unfinished(world)
}

/** One request with conditions, and the renewal of another, through all stages to their grants. */
async function evaluationIsGranted(world: World): Promise<void> {
  world.day(41, '10:00')
  await meet(world, [
    ['summaryEvaluation', 'screening', [['saito', 'APPROVE', '書類はそろっている。']]],
    ['cardiologyRenewal', 'screening', [['matsumoto', 'APPROVE', '初年度と同じ内容である。']]],
  ])
  await nextStage(world, 'summaryEvaluation', 'cardiologyRenewal')
  world.day(30, '13:30')
  await remark(world, 'summaryEvaluation', 'elsi', 'inoue', 'PANEL', '評価者の範囲を条件に入れるか、相談したい。')
  await remark(
    world,
    'summaryEvaluation',
    'elsi',
    'inoue',
    'APPLICANT',
    '評価に当たる医師の所属を、報告書に記してください。',
  )
  await meet(world, [
    [
      'summaryEvaluation',
      'elsi',
      [
        ['shimizu', 'RECUSE', '申請者と共同研究を行っている。'],
        ['kimura', 'APPROVE', '', [REPORT, LOG]],
        ['inoue', 'APPROVE', '新しい利用条件（第2号）のもとで問題はない。', [PROTOCOL, MEETING]],
        ['saito', 'APPROVE', '清水委員に代わり、処理環境を確かめた。'],
      ],
    ],
    [
      'cardiologyRenewal',
      'elsi',
      [
        ['kimura', 'APPROVE'],
        ['inoue', 'APPROVE', '初年度の報告を確認した。'],
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
    [
      'cardiologyRenewal',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['watanabe', 'APPROVE', '対象が心不全まで広がらないことを確認した。'],
      ],
    ],
  ])
  const present = ['sasaki', 'inoue', 'kimura', 'saito'] as const
  const agenda = ['summaryEvaluation', 'cardiologyRenewal'] as const
  await sit(world, agenda, world.clock, present, '評価者の範囲について意見があり、報告を条件とした。')
  await nextStage(world, ...agenda)
  world.day(28, '15:00')
  await meet(world, [
    ['summaryEvaluation', 'consent', [['tanaka', 'APPROVE', '病院として同意する。']]],
    ['cardiologyRenewal', 'consent', [['tanaka', 'APPROVE', '引き続き提供する。']]],
  ])
  await world.target.settled()
  world.day(26)
  await takeDelivery(world, 'summaryEvaluation')
}

/** Evidence that is accepted, that waits, and that never came; a grant that is held; findings that may stay. */
async function promisesAreKeptOrNot(world: World): Promise<void> {
  world.day(22, '16:00')
  await show(world, 'summaryEvaluation', '評価手順書', '評価手順書（案）を部会の共有フォルダに置いた。')
  world.day(20, '11:15')
  await suspend(world, 'coronaryCt', 'tanaka', '計算機室の移転の届出があった。移転先の体制を確認するまで停止する。')
  world.day(18, '14:00')
  await acceptEvidence(world, 'summaryEvaluation', '評価手順書', 'tanaka', '確認した。')
  await publishHeld(world, 'nursingRecords', 2)
  await justify(world, 'nursingRecords', 2, '診療情報室の代表番号であり、公開している。')
  world.day(16, '10:20')
  await acceptFindings(
    world,
    'nursingRecords',
    2,
    'inoue',
    '病院のウェブサイトで公開されている番号であることを確かめた。',
  )
  world.day(13, '17:10')
  await show(world, 'summaryEvaluation', '評価者への説明会', '11名が出席した説明会の記録を提出する。')
}

async function newRequests(world: World): Promise<void> {
  world.day(12, '16:30')
  await handOutKeys(world, 'larsen')
  await Promise.all([apply(world, 'childrensEcg'), apply(world, 'tumourStaging'), apply(world, 'neuroneProgression')])
  world.day(10, '09:30')
  await meet(world, [
    ['childrensEcg', 'screening', [['saito', 'APPROVE']]],
    ['tumourStaging', 'screening', [['matsumoto', 'APPROVE']]],
    ['neuroneProgression', 'screening', [['saito', 'APPROVE', '鍵の包み直しについて病院と打合せ済み。']]],
  ])
  await nextStage(world, 'childrensEcg', 'tumourStaging', 'neuroneProgression')
  world.day(9, '15:00')
  await sendBack(world, 'tumourStaging', 'sasaki', [
    { field: 'STATEMENT', text: '病理医がどの段階で確認するのかを書いてください。' },
    { field: 'PROCESSING', text: '処理する場所と、外部との接続の有無が分かりません。' },
    { field: 'TEAM', text: '共同する病院の病理医をチームに加えてください。' },
  ])
  world.day(8, '10:00')
  await setTerms(world, 'nursingRecords', 2, world.calendar.moment(-16, '23:59'))
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
    [
      'neuroneProgression',
      'elsi',
      [
        ['kimura', 'APPROVE'],
        ['inoue', 'APPROVE', '封印版であり、鍵は病院から直接包み直される。'],
        ['sasaki', 'APPROVE'],
      ],
    ],
    [
      'neuroneProgression',
      'governing',
      [
        ['takahashi', 'APPROVE'],
        ['matsumoto', 'APPROVE'],
        ['inoue', 'APPROVE'],
      ],
    ],
  ])
  await nextStage(world, 'neuroneProgression')
  world.day(6, '09:40')
  await meet(world, [['neuroneProgression', 'consent', [['tanaka', 'APPROVE', '鍵は当院が包み直す。']]]])
  await world.target.settled()
}

async function resubmission(world: World): Promise<void> {
  world.day(5, '11:10')
  await invite(world, 'tumourStaging', addressOf('miura'), '病理診断の確認', 'miura')
  await invite(world, 'tumourStaging', 'ohta@mirai-medical.example', '注釈付けの管理')
  await resubmit(world, 'tumourStaging', {
    statement:
      '報告書の文章から病期（TNM）を読み取り、がん登録の入力を助ける。抽出した病期は、登録の前に必ず病院の病理医が確認し、誤りは月ごとに集計して返す。',
    plan: (calendar) => ({
      processing: {
        place: 'privateCloud',
        description: '国内の専有クラウド。外部への通信は更新の取得に限り、作業はすべて記録する。',
        countries: ['JP'],
      },
      outputs: [
        { kind: 'model', description: '病期を抽出するモデル', expectedOn: calendar.day(180) },
        { kind: 'publication', description: '抽出の精度を報告する論文' },
      ],
    }),
  })
  world.later(120)
  await meet(world, [['tumourStaging', 'screening', [['matsumoto', 'APPROVE', '指摘にすべて答えている。']]]])
  await nextStage(world, 'tumourStaging')
  world.later(200)
  await amend(world, 'summaryEvaluation', {
    statement:
      '医師が書いた退院サマリーと、モデルが書いた要約を並べ、内容の欠落を測る指標を作る。対象は虚血性心疾患に限り、指標と評価の手順を公開する。指標が症例報告にも当てはまるかを確かめるため、症例報告の集まりを加えたい。',
    versions: ['dischargeSummaries@2', 'caseReports@1'],
  })
  await sit(world, ['childrensEcg', 'tumourStaging'], world.calendar.moment(-4, '13:30'))
}

async function unfinished(world: World): Promise<void> {
  world.day(4, '14:45')
  await register(world, 'homeVisits')
  await publishHeld(world, 'homeVisits', 1)
  await justify(world, 'homeVisits', 1, '匿名加工の委託先に問い合わせている。')
  world.day(3)
  await Promise.all([
    register(world, 'endoscopyReports').then(() => pushDraft(world, 'endoscopyReports', 1)),
    draft(world, 'commercialSummaries'),
    draft(world, 'halfWritten'),
    followHospital(world),
  ])
  await world.target.settled()
  await reconcile(world)
}
