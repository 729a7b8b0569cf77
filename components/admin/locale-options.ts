import type { ChoiceOption } from './choice'

/** Each language by its own name, so that it is found by those who need it. */
export const LOCALE_OPTIONS: readonly ChoiceOption[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'zh-Hant', label: '繁體中文', lang: 'zh-Hant' },
  { value: 'zh-Hans', label: '简体中文', lang: 'zh-Hans' },
]
