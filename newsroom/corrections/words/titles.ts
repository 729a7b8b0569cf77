import { anyOf, setOf } from './any-of'

/** What people are called beside their names. */
const ENGLISH = setOf(`
  mr mrs ms miss dr sir dame lord lady madam president premier chancellor minister ministers secretary mayor governor
  senator councillor ambassador judge justice prosecutor professor doctor director chairman chairwoman chair chief
  general colonel major captain lieutenant sergeant inspector constable king queen prince princess bishop pope rector
`)

export const isEnglishTitle = (word: string): boolean => ENGLISH.has(word)

export const CHINESE_TITLE = anyOf(`
  主席 总统 總統 总理 總理 部长 部長 局长 局長 署长 署長 厅长 廳長 处长 處長 市长 市長 县长 縣長 省长 省長 区长 區長
  书记 書記 议员 議員 委员 委員 代表 大使 法官 检察官 檢察官 律师 律師 教授 博士 医生 醫生 先生 女士 小姐 太太
  校长 校長 院长 院長 馆长 館長 主任 经理 經理 董事长 董事長 总裁 總裁 总监 總監 秘书长 秘書長 发言人 發言人 警官
`)
