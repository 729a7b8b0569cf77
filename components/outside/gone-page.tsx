import type { Locale } from '@/newsroom/language/locales'
import type { Surroundings } from '../article/page/frame'
import { plainPage } from './plain-page'
import { outsideWords } from './words'

/** The same for every link that leads nowhere, whatever it once led to. */
export const gonePage = (surroundings: Surroundings, language: Locale): Promise<string> => {
  const words = outsideWords(language)
  return plainPage(surroundings, { language, title: words('gone.title'), children: <p>{words('gone.text')}</p> })
}
