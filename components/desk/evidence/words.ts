import { createTranslator } from 'use-intl/core'
import evidenceEn from '@/messages/en/evidence.json'
import movesEn from '@/messages/en/moves.json'
import peopleEn from '@/messages/en/people.json'
import evidenceHans from '@/messages/zh-Hans/evidence.json'
import movesHans from '@/messages/zh-Hans/moves.json'
import peopleHans from '@/messages/zh-Hans/people.json'
import evidenceHant from '@/messages/zh-Hant/evidence.json'
import movesHant from '@/messages/zh-Hant/moves.json'
import peopleHant from '@/messages/zh-Hant/people.json'
import type { Locale } from '@/newsroom/language/locales'

const WORDS = {
  en: { evidence: evidenceEn, moves: movesEn, people: peopleEn },
  'zh-Hant': { evidence: evidenceHant, moves: movesHant, people: peopleHant },
  'zh-Hans': { evidence: evidenceHans, moves: movesHans, people: peopleHans },
} as const

/** The words of the review sheet in the language of the piece: it is filed with the piece, not with whoever prints it. */
export const sheetWords = (locale: Locale) => {
  const messages = WORDS[locale]
  return {
    evidence: createTranslator({ locale, messages, namespace: 'evidence' }),
    moves: createTranslator({ locale, messages, namespace: 'moves' }),
    people: createTranslator({ locale, messages, namespace: 'people' }),
  }
}
export type SheetWords = ReturnType<typeof sheetWords>
