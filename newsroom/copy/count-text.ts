/** One each: Han of every extension, kana with its long mark, hangul, zhuyin. No segmenter: it would call 編輯室 two. */
const SYLLABLE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Hangul}\\p{Script=Bopomofo}'
/** Letters and digits of the other scripts; a number drawn as a key is an emoji. */
const LETTER = `(?!\\p{N}\\ufe0f?\\u20e3)[[\\p{L}\\p{N}]--[${SYLLABLE}]]\\p{M}*`
/** Signs that hold a word or a number together: don't, COVID-19, 3.14, 3,500. */
const JOINT = "[\\-'’.\\u2010\\u2011]|(?<=\\p{Nd}),(?=\\p{Nd})"
const WORD = `(?:${LETTER})+(?:(?:${JOINT})(?:${LETTER})+)*`

const COUNTED = new RegExp(`[${SYLLABLE}]|${WORD}`, 'gv')
const MARK = /\p{P}/gu

type Options = { readonly punctuation?: 'counted' | 'ignored' }

/** 字數: syllabic characters and words or numbers of other scripts, one each. */
export const countText = (text: string, { punctuation = 'ignored' }: Options = {}): number => {
  const counted = text.match(COUNTED)?.length ?? 0
  return punctuation === 'ignored' ? counted : counted + (text.replaceAll(COUNTED, '').match(MARK)?.length ?? 0)
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Text in which several code points may make one character; the segmenter is slow, and most text does not need it. */
const JOINED = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u
const UNSEEN = /[\s\p{Cf}\p{M}]/gu
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

const isSeen = ({ segment }: Intl.SegmentData): boolean => segment.replaceAll(UNSEEN, '') !== ''

/** What a reader would call characters: marks and emoji included, white space and characters without width not. */
export const countCharacters = (text: string): number => {
  if (JOINED.test(text)) return [...GRAPHEMES.segment(text)].filter(isSeen).length
  const seen = text.replaceAll(UNSEEN, '')
  return seen.length - (seen.match(PAIR)?.length ?? 0)
}
