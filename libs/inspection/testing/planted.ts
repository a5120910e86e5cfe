import { checkDigit } from '../personal/check-digits.ts'
import type { Chance } from './chance.ts'

/** Made-up people and their numbers. Family names go beyond the ones the detectors know. */
const FAMILY =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 大津 榊原 一色 百瀬 鬼頭 宇都宮 勅使河原 五島 来栖 桑名'.split(
    ' ',
  )
const GIVEN =
  '太郎 花子 健 美咲 翔太 陽菜 大輔 由美子 一郎 さくら 蓮 結衣 正雄 和子 隆 恵 直樹 真由美 悠真 芽依 みどり 千代 巌 ツネ'.split(
    ' ',
  )
const LATIN = ['Taro Yamada', 'Hanako Sato', 'Kenji Nakamura', 'Yumi Okada', 'John Carter', 'Maria Alvarez']
const PLACES = [
  '東京都千代田区神田錦町',
  '大阪府吹田市山田丘',
  '北海道札幌市北区北十四条西',
  '神奈川県横浜市金沢区福浦',
  '愛知県名古屋市昭和区鶴舞町',
  '京都府京都市左京区聖護院川原町',
  '福岡県福岡市東区馬出',
  '長野県北佐久郡軽井沢町長倉',
  '沖縄県中頭郡西原町字上原',
]
const CITIES = ['仙台市青葉区星陵町', '文京区本郷', '名古屋市瑞穂区瑞穂町', '松本市旭', '熊本市中央区本荘']

export const WIDE = (text: string) =>
  text.replace(/[0-9-]/g, (each) => (each === '-' ? '－' : String.fromCharCode(each.charCodeAt(0) + 0xfee0)))

export function myNumber(chance: Chance): string {
  const head = chance.digits(11)
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += Number(head[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  return `${head}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`
}

/** One that fails its check digit. */
export function noMyNumber(chance: Chance): string {
  const right = myNumber(chance)
  return `${right.slice(0, 11)}${(Number(right[11]) + chance.between(1, 9)) % 10}`
}

export function insurerNumber(chance: Chance): string {
  const head = `${chance.of(['01', '06', '31', '34', '39', '63', '67'])}${String(chance.between(1, 47)).padStart(2, '0')}${chance.digits(3)}`
  return `${head}${checkDigit(head)}`
}

export const insuredNumber = (chance: Chance) =>
  chance.of([
    `${chance.digits(4)}・${chance.digits(3)}`,
    chance.digits(8),
    `都渋${chance.digits(3)}-${chance.digits(4)}`,
    `${chance.digits(6)} - ${chance.digits(2)}`,
  ])

export function phone(chance: Chance): string {
  const mobile = `${chance.of(['090', '080', '070'])}-${chance.digits(4)}-${chance.digits(4)}`
  const landline = chance.of([
    `03-${chance.between(3000, 6999)}-${chance.digits(4)}`,
    `06-${chance.between(4000, 7999)}-${chance.digits(4)}`,
    `045-${chance.between(200, 999)}-${chance.digits(4)}`,
    `0263-${chance.between(20, 99)}-${chance.digits(4)}`,
  ])
  return chance.of([
    mobile,
    mobile.replaceAll('-', ''),
    landline,
    landline.replace('-', '(').replace('-', ')'),
    WIDE(mobile),
    mobile.replace(/^0/, '+81-'),
  ])
}

export const postalCode = (chance: Chance) =>
  chance.of([
    `〒${chance.digits(3)}-${chance.digits(4)}`,
    `〒${WIDE(`${chance.digits(3)}-${chance.digits(4)}`)}`,
    `郵便番号：${chance.digits(3)}-${chance.digits(4)}`,
  ])

export function address(chance: Chance): string {
  const block = chance.of([
    `${chance.between(1, 9)}-${chance.between(1, 30)}-${chance.between(1, 20)}`,
    `${chance.between(1, 9)}丁目${chance.between(1, 30)}番${chance.between(1, 20)}号`,
    `${chance.between(1, 300)}番地`,
    WIDE(`${chance.between(1, 9)}-${chance.between(1, 30)}`),
  ])
  return `${chance.next() < 0.75 ? chance.of(PLACES) : chance.of(CITIES)}${block}`
}

export const name = (chance: Chance) => `${chance.of(FAMILY)}${chance.of(['', ' ', '　'])}${chance.of(GIVEN)}`
export const latinName = (chance: Chance) => chance.of(LATIN)
export const familyName = (chance: Chance) => chance.of(FAMILY)
export const mail = (chance: Chance) =>
  `${chance.of(['taro', 'h.sato', 'k-nakamura', 'yumi_o'])}${chance.digits(2)}@${chance.of(['example.jp', 'mail.example.com', 'hosp.example.ac.jp'])}`

export function birthDate(chance: Chance): string {
  const [year, month, day] = [chance.between(1930, 2010), chance.between(1, 12), chance.between(1, 28)]
  const era = `昭和${chance.between(5, 63)}年${month}月${day}日`
  return chance.of([
    `${year}年${month}月${day}日`,
    `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
    `${year}-${month}-${day}`,
    era,
    `S${chance.between(10, 63)}.${month}.${day}`,
    WIDE(`${year}`).concat('年', WIDE(`${month}`), '月', WIDE(`${day}`), '日'),
  ])
}
