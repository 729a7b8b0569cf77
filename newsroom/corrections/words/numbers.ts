import { anyOf, setOf } from './any-of'

/** Number words, fractions and times of day; what is no number by itself (a, per) is left out. */
const ENGLISH = setOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion trillions dozen dozens half quarter quarters third thirds once twice double triple
  first second fourth fifth sixth seventh eighth ninth tenth percent percentage cent cents
  today yesterday tomorrow tonight morning afternoon evening noon midnight daily weekly monthly yearly annually hourly
  dollar dollars euro euros yuan renminbi yen sterling
`)

/** With a capital only: "march" and "may" are words of their own. */
const CALENDAR = setOf(`
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`)

export const isEnglishNumber = (word: string): boolean =>
  CALENDAR.has(word) || word.split('-').some((part) => ENGLISH.has(part.toLowerCase()))

const NUMERAL = '[零〇一二两兩三四五六七八九十百千万萬亿億半]'

const UNIT = anyOf(`
  年 月 日 号 號 时 時 点 點 分钟 分鐘 分 秒 小时 小時 天 周 週 星期 岁 歲 世纪 世紀 年代 季度
  元 块 塊 角 美元 欧元 歐元 日元 港元 港币 港幣 台币 台幣 新台币 新台幣 人民币 人民幣 英镑 英鎊
  人 名 个 個 位 家 成 倍 次 条 條 件 间 間 所 座 辆 輛 艘 架 台 臺 部 本 张 張 项 項 层 層 楼 樓 级 級 届 屆 票
  公里 英里 里 米 公尺 厘米 公分 毫米 平方米 亩 畝 公顷 公頃 吨 噸 公斤 斤 克 升 度 万 萬 亿 億 千 百 折 时许 時許
`)

const LATIN_UNIT = anyOf(`
  mm cm m km ft in mi mph kph kg g mg lb lbs oz l ml ha kw mw gw kwh hz mhz ghz kb mb gb tb am pm a[.]m[.] p[.]m[.]
  st nd rd th k bn tn pp
`)

const DAY = anyOf(`
  今天 昨天 明天 前天 后天 後天 今日 昨日 明日 今晚 昨晚 明晚 今年 去年 明年 前年 后年 後年 本月 上月 下月 上个月 上個月
  下个月 下個月 本周 本週 上周 上週 下周 下週 上午 下午 中午 早上 晚上 凌晨 傍晚 午夜 深夜
`)

/** What follows a number, with at most one space between: its unit, or half a range. */
const AFTER = '(?<=[\\p{N}零〇一二两兩三四五六七八九十百千万萬亿億半]\\s?)'

/** Everything in a text that says how many, how much, which one or when; Chinese numerals where they count something. */
export const NUMBER = [
  '\\p{Nd}+(?:[.,:/．：]\\p{Nd}+)*',
  '[\\p{Nl}\\p{No}\\p{Sc}%‰％°℃℉]',
  // Minus and plus: not the hyphen of COVID-19, nor the dash of 3 -5.
  '(?<![\\p{N}\\p{Script=Latin}]|\\p{N}\\s)[+\\-−±－＋](?=[\\p{Nd}\\p{Sc}])',
  `${AFTER}[\\-‐‑–—~～〜至到](?=\\s?${NUMERAL}|\\s?\\p{N})`,
  `${AFTER}(?:${UNIT})`,
  `${AFTER}(?:${LATIN_UNIT})(?![\\p{L}])`,
  DAY,
  `(?:第|百分之|千分之)(?=${NUMERAL}|\\p{Nd})`,
  `(?<=第|百分之|千分之)${NUMERAL}+`,
  '(?<=[周週]|星期|禮拜|礼拜)[一二三四五六日天末]',
  `${NUMERAL}{2,}`,
  `${NUMERAL}(?=${UNIT})`,
].join('|')

/** Digits and dashes of one width, without the commas between thousands. */
export const foldNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/[‐‑–—−]/g, '-')
    .replaceAll('〜', '~')
