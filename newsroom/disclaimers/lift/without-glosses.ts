/** A syllable in brackets behind a character: what a pinyin converter leaves in copied text. */
const GLOSS = /(?<=\p{Script=Han})[（(]\p{Script=Latin}[\p{Script=Latin}\p{M}]*[）)]/gu

/** For comparing only: real brackets may stand behind a character, too. */
export const withoutGlosses = (text: string): string => text.normalize('NFC').replace(GLOSS, '')
