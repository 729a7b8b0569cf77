import type { Locale } from '@/newsroom/language/locales'

const HAN = /\p{Script=Han}/u

/** The language a remark is most likely in. Chinese is taken to be in the script of the piece, else of the reader. */
export const langOf = (text: string, piece: Locale, reader: Locale): Locale => {
  if (!HAN.test(text)) return 'en'
  return [piece, reader].find((locale) => locale !== 'en') ?? 'zh-Hant'
}
