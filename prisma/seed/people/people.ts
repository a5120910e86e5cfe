import type { Bilingual } from '../bilingual.ts'
import type { OrganisationKey } from './organisations.ts'

type Role = 'PROVIDER' | 'DEVELOPER' | 'BOARD_MEMBER' | 'AUDITOR' | 'OPERATOR'

export type Account = {
  readonly email: string
  readonly name: Bilingual
  readonly memberships: readonly (readonly [Role, OrganisationKey])[]
  /** Japanese, unless said otherwise. */
  readonly language?: 'en'
}

function person(email: string, ja: string, en: string, memberships: Account['memberships'], language?: 'en'): Account {
  return { email, name: { ja, en }, memberships, ...(language && { language }) }
}

/** Everybody in the story. The addresses are under `.example`, which the internet keeps for nobody. */
export const PEOPLE = {
  // The first operator is let in by the registry itself, with its organisation.
  morita: person('morita@operations.example', '森田 結衣', 'Yui Morita', []),

  tanaka: person('tanaka@aoba-hospital.example', '田中 恵子', 'Keiko Tanaka', [['PROVIDER', 'aoba']]),
  okamoto: person('okamoto@setouchi-hospitals.example', '岡本 大輔', 'Daisuke Okamoto', [['PROVIDER', 'setouchi']]),
  fujii: person('fujii@minamo-phr.example', '藤井 遥', 'Haruka Fujii', [['PROVIDER', 'minamo']]),

  nishimura: person('nishimura@language-centre.example', '西村 綾', 'Aya Nishimura', [
    ['PROVIDER', 'centre'],
    ['DEVELOPER', 'centre'],
  ]),
  yamaguchi: person('yamaguchi@wakakusa-university.example', '山口 紗季', 'Saki Yamaguchi', [
    ['DEVELOPER', 'wakakusa'],
  ]),
  larsen: person(
    'larsen@wakakusa-university.example',
    'エマ・ラーセン',
    'Emma Larsen',
    [['DEVELOPER', 'wakakusa']],
    'en',
  ),
  nakamura: person('nakamura@mirai-medical.example', '中村 亮', 'Ryo Nakamura', [['DEVELOPER', 'mirai']]),
  kobayashi: person('kobayashi@toto-systems.example', '小林 直樹', 'Naoki Kobayashi', [['DEVELOPER', 'toto']]),
  miura: person('miura@aoba-hospital.example', '三浦 徹', 'Toru Miura', [['DEVELOPER', 'aoba']]),

  sasaki: person('sasaki@governing-board.example', '佐々木 誠', 'Makoto Sasaki', [['BOARD_MEMBER', 'board']]),
  inoue: person('inoue@governing-board.example', '井上 真理', 'Mari Inoue', [['BOARD_MEMBER', 'board']]),
  kimura: person('kimura@kimura-law.example', '木村 隆', 'Takashi Kimura', [['BOARD_MEMBER', 'board']]),
  // A professor of the university that also applies for data: set aside from its requests by the rules alone.
  shimizu: person('shimizu@wakakusa-university.example', '清水 拓也', 'Takuya Shimizu', [
    ['BOARD_MEMBER', 'board'],
    ['PROVIDER', 'wakakusa'],
  ]),
  watanabe: person('watanabe@patients-voice.example', '渡辺 和子', 'Kazuko Watanabe', [['BOARD_MEMBER', 'board']]),
  takahashi: person('takahashi@governing-board.example', '高橋 修一', 'Shuichi Takahashi', [['BOARD_MEMBER', 'board']]),
  matsumoto: person('matsumoto@governing-board.example', '松本 玲子', 'Reiko Matsumoto', [['BOARD_MEMBER', 'board']]),
  saito: person('saito@governing-board.example', '斎藤 健', 'Ken Saito', [['BOARD_MEMBER', 'board']]),

  ishikawa: person('ishikawa@governing-board.example', '石川 静', 'Shizuka Ishikawa', [['AUDITOR', 'board']]),
} as const satisfies Record<string, Account>

export type PersonKey = keyof typeof PEOPLE

/** Those who hold an OpenPGP key of their own: whoever receives data, a provider, and members who sign their votes. */
export type KeyHolder =
  | 'kimura'
  | 'inoue'
  | 'nishimura'
  | 'yamaguchi'
  | 'larsen'
  | 'nakamura'
  | 'kobayashi'
  | 'miura'
  | 'tanaka'
