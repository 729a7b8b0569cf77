import { inLanguage } from '@/newsroom/article/chrome'
import type { TakenDown } from '@/newsroom/article/taken-down'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { fullMoment, zonedTime } from '../dates'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import type { Surroundings } from './frame'
import { plainPage } from './plain-page'

/** Where an article was taken down: why, since when, and nothing of the article. Nobody's search result. */
export const takenDownPage = async (surroundings: Surroundings, takedown: TakenDown): Promise<string> => {
  const { response, explanation, language, at, blockedBy, section, firstPublishedAt } = takedown
  const { timeZone, language: house } = surroundings.chrome
  const words = siteWords(language)
  const title = words(`withdrawn.${response === 'redirect' ? 'gone' : response}`)
  const main = await staticMarkup(
    <div className="plain">
      <h1>{title}</h1>
      {explanation
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {response === 'legal' && blockedBy ? <p>{words('withdrawn.blockedBy', { who: blockedBy })}</p> : null}
      {response === 'tombstone' ? (
        <p>{words('withdrawn.stood', { section, day: dayInWords(firstPublishedAt, language, timeZone) })}</p>
      ) : null}
      <p className="moment">
        {words('withdrawn.at')} <time dateTime={zonedTime(at, timeZone)}>{fullMoment(at, language, timeZone)}</time>
      </p>
      <p>
        <a href={inLanguage('/', language, house)}>{words('toFront')}</a>
      </p>
    </div>,
  )
  return plainPage(surroundings, { language, title, main })
}
