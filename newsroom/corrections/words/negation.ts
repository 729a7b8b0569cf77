import { anyOf, setOf } from './any-of'

/** Negations, quantifiers, modals and hedges: small words of which one more or one fewer turns a sentence round. */
const ENGLISH = setOf(`
  not no non never none nobody nothing nowhere neither nor without cannot hardly barely scarcely
  all every everyone everybody everything each any anyone anybody anything some someone somebody something few fewer
  many most several both either more less least only always often sometimes usually rarely seldom almost nearly
  may might can could will would shall should must ought need perhaps maybe possibly probably likely unlikely
  allegedly alleged reportedly apparently supposedly suspected unless except if whether
`)

export const isEnglishNegation = (word: string): boolean =>
  /n['’]t$/.test(word) || word.split('-').some((part) => ENGLISH.has(part))

/** Words of two characters and more are found wherever they stand. */
const CHINESE = anyOf(`
  没有 沒有 并非 並非 并未 並未 从未 從未 从不 從不 尚未 未曾 未必 不再 曾经 曾經 已经 已經
  全部 所有 全体 全體 一切 任何 部分 一些 某些 有些 少数 少數 多数 多數 大多数 大多數 大部分 许多 許多 很多 不少
  几乎 幾乎 将近 將近 大约 大約 左右 至少 至多 最多 最少 仅仅 僅僅 只有 唯一
  可能 或许 或許 也许 也許 大概 恐怕 似乎 疑似 涉嫌 据称 據稱 据报 據報 据说 據說 必须 必須 应当 應當 应该 應該
  能够 能夠 可以 禁止 除非 如果
`)

/** Signs of negation and of the past, in any word but these. */
const ALWAYS = '不(?![锈鏽]|[锈鏽][钢鋼])|未(?![来來])|(?<![沉淹埋覆])[没沒](?!收|落)|曾(?![祖孙孫])'

/** Words of two and more characters, and the signs that hold inside a word too. */
export const CHINESE_NEGATION = `${CHINESE}|${ALWAYS}`

/** Signs that count only as words of their own: 会 in 社会 and 能 in 功能 say nothing about whether. */
export const ALONE = setOf(`
  无 無 非 否 勿 莫 别 別 每 各 都 均 皆 全 某 约 約 仅 僅 只 可 能 会 會 将 將 应 應 须 須 需 或 若 已
`)
