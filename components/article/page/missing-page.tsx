import { inLanguage } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'
import { fullMoment, zonedTime } from '../dates'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import type { Surroundings } from './frame'
import { plainPage } from './plain-page'

/** One page for whatever is not public, byte for byte: it does not tell a draft from a mistyped address. */
export const notFoundPage = async (surroundings: Surroundings): Promise<string> => {
  const { language } = surroundings.chrome
  const words = siteWords(language)
  const title = words('notFound')
  const main = await staticMarkup(
    <div className="plain">
      <h1>{title}</h1>
      <p>{words('notFoundNext')}</p>
      <p>
        <a href="/">{words('toFront')}</a>
      </p>
    </div>,
  )
  return plainPage(surroundings, { language, title, main })
}

type Killed = { readonly notice: string; readonly language: Locale; readonly at: Date }

/** Where a killed article stood: the notice and nothing of the article. */
export const gonePage = async (surroundings: Surroundings, { notice, language, at }: Killed): Promise<string> => {
  const words = siteWords(language)
  const { timeZone, language: house } = surroundings.chrome
  const title = words('gone')
  const main = await staticMarkup(
    <div className="plain">
      <h1>{title}</h1>
      {notice
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p className="moment">
        {words('goneAt')} <time dateTime={zonedTime(at, timeZone)}>{fullMoment(at, language, timeZone)}</time>
      </p>
      <p>
        <a href={inLanguage('/', language, house)}>{words('toFront')}</a>
      </p>
    </div>,
  )
  return plainPage(surroundings, { language, title, main })
}
