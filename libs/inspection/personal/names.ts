/** The most frequent Japanese family names, longest first, so that a name is not taken for a shorter one. */
const FAMILY =
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎
阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川
中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 武田 村田
上野 杉山 増田 菅原 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 木下 野村 松尾 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 水野 小松
島田 小山 高野 西田 吉川 山内 西川 五十嵐 北村 安田 中田 川口 平田 川崎 本田 久保田 吉村 飯田 沢田 辻 関 東 森 林 原 岸 堀 星 秋山 望月
服部 荒木 大久保 片山 福島 黒田 須藤 菅野 松岡 永井 岩田 樋口 川上 馬場 大谷 小池 松村 河野 早川 渡部 熊谷 土屋 尾崎 矢野 浅野 田口 川村 石原`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length)

const LONG_FAMILY = FAMILY.filter((name) => name.length > 1)
const long = LONG_FAMILY.join('|')
const any = FAMILY.join('|')

/** How given names end. */
const GIVEN_END =
  '[子美郎太介恵香奈人樹斗輔夫雄之男江代枝明誠健翔蓮菜花織司哉也史彦治吾平助吉里佳穂音希咲莉結葵悠陽翼隼凛桜隆浩茂実進修勇豊]'

/** A name and what people add to one. Illnesses are called after people too: 橋本氏病 is none. */
export const ADDRESSED = new RegExp(
  `(?<![一-龥々])(?:(?:${any})(?:[ 　]?[一-龥々ぁ-んァ-ヶー]{1,4}?)?)[ 　]?(?:さん|様|氏|殿|ちゃん|くん|先生|医師|看護師|技師|薬剤師)(?![病症法式]|手術|徴候|反応|分類|試験|線|管|結節|細胞)`,
  'g',
)

/** Two words and what people add to a name: a family name need not be a frequent one. */
export const ADDRESSED_WHOLE =
  /(?<![一-龥々])[一-龥々]{1,4}[ 　][一-龥々ぁ-んァ-ヶー]{1,5}[ 　]?(?:さん|様|氏|殿|ちゃん|くん)(?![病症法式]|手術|徴候|反応|分類)/g

/** 様 after a word of the length of a name. */
export const ADDRESSED_SIR =
  /(?<![一-龥々ァ-ヶー])[一-龥々]{2,4}[一-龥々ぁ-んァ-ヶー]{0,3}[ 　]?(?:様|殿|さん)(?![々式子相態])/g

const NOBODY =
  /患者|家族|利用者|入所者|入居者|本人|皆|奥|客|担当|各位|関係者|同様|仕様|模様|多様|異様|一様|有様|両親|父|母|妻|夫|長男|長女|次男|次女|兄|姉|弟|妹|息子|娘|嫁|孫|先生|職員|病院|施設|会社|薬局|事務|[医技]師|看護|助産|薬剤|妊婦|産婦|高齢|御|ご|[a-zA-Z]|屋さん|さんさん|神|王|殿堂|本殿|宮殿|御殿|沢山|皆/

export function isNobody(text: string): boolean {
  return NOBODY.test(text)
}

/** A whole name that stands by itself. */
export const WHOLE_NAME = new RegExp(
  `(?<![一-龥々ァ-ヶー])(?:${long})[ 　]?[一-龥々]{0,2}${GIVEN_END}(?![一-龥々ァ-ヶー])`,
  'g',
)

const STARTS = new RegExp(`^(?:${long})[ 　]?[一-龥々ぁ-んァ-ヶ]{0,4}$`)

/** What follows a label that asks for a name. */
const LABELLED_VALUE =
  "(?:[一-龥々]{1,4}[ 　]?[一-龥々ぁ-んァ-ヶー]{1,5}|[ァ-ヶー]{2,8}[ 　]?[ァ-ヶー]{2,8}|[ぁ-ん]{2,8}[ 　][ぁ-ん]{2,8}|[A-Z][A-Za-z'’-]+,? [A-Z][A-Za-z'’-]+)"
export const LABELLED_NAME = new RegExp(
  `(?:患者(?:氏)?名|患者様?(?:の)?氏名|氏 ?名|お名前|姓 ?名|フリガナ|ふりがな|保護者(?:名)?|緊急連絡先|キーパーソン|主治医|担当医|執刀医|紹介医|麻酔科医|記載者|報告者|同意者|説明者|代諾者|署名|[Pp]atient(?:'s)? ?[Nn]ame|[Ff]ull [Nn]ame|\\b[Nn]ame|PATIENT)[ 　]?(?:\\([^)]{0,8}\\))?(?:[ 　]*[:=】][ 　]*|(?<=氏名|患者名|お名前|姓名)[ 　]+)(${LABELLED_VALUE})`,
  'g',
)

const NO_NAME =
  /不明|なし|無し|匿名|削除|記載|非公開|同上|伏せ|仮名|未定|該当|あり|本人|別紙|参照|以下|当院|当科|医師|男性|女性|内科|外科|病院|センター|科$|[Uu]nknown|[Nn]one|[Rr]emoved|[Rr]edacted|[Aa]nonym|[Nn]ot |[Tt]est /

export function isNoName(value: string): boolean {
  return NO_NAME.test(value)
}

const TWO_CAPITALISED = /^[A-Z][a-z'’-]+,? [A-Z][a-z'’-]+$|^[A-Z][A-Z'-]+ [A-Z][A-Z'-]+$/
const JAPANESE_WORD = /^(?:[一-龥々]{1,4}[ 　][一-龥々ぁ-んァ-ヶー]{1,5}|[ァ-ヶー]{2,8}[ 　][ァ-ヶー]{2,8})$/

/** Whether a value that stands where a name might looks like one: its family name is known, or it is written as two words. */
export function looksLikeName(value: string): boolean {
  const text = value.trim()
  if (isNoName(text)) return false
  return STARTS.test(text) || JAPANESE_WORD.test(text) || TWO_CAPITALISED.test(text)
}
