import { getTranslations } from 'next-intl/server'
import type { DeclarationLine } from '@/db/queries/house-declaration/house-declarations'
import { EMFA_REFERENCE } from '@/newsroom/evidence/house-declaration'

/** What a new declaration starts from: the one in force, or a wording of ours for lawyers to change. */
export const startTexts = async (current: DeclarationLine | null): Promise<Readonly<Record<string, string>>> => {
  const inLanguage = async (locale: 'en' | 'zh-Hant' | 'zh-Hans'): Promise<string> =>
    current?.texts[locale] ?? (await getTranslations({ locale, namespace: 'evidence.house' }))('startText')
  return {
    'texts.en': await inLanguage('en'),
    'texts.zh-Hant': await inLanguage('zh-Hant'),
    'texts.zh-Hans': await inLanguage('zh-Hans'),
    reference: current?.reference ?? EMFA_REFERENCE,
  }
}
