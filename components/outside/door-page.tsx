import type { Locale } from '@/newsroom/language/locales'
import { fullMoment } from '../article/dates'
import type { Surroundings } from '../article/page/frame'
import { plainPage } from './plain-page'
import { outsideWords } from './words'

export type DoorFacts = {
  readonly language: Locale
  /** Empty: whoever has the link. */
  readonly name: string
  readonly singleUse: boolean
  readonly expiresAt: Date
  /** Where the button sends. */
  readonly action: string
  /** The button was pressed, but the browser had kept no key. */
  readonly isKeyless: boolean
}

/** In front of the piece: a button, so that what reads mail before people do opens nothing. It names no piece. */
export const doorPage = (surroundings: Surroundings, facts: DoorFacts): Promise<string> => {
  const { language, name, singleUse, expiresAt, action, isKeyless } = facts
  const words = outsideWords(language)
  const { name: house, timeZone } = surroundings.chrome
  const children = (
    <>
      <p>
        {words('door.lead', { house })} {name === '' ? null : words('door.named', { name })}
      </p>
      <p>
        {singleUse ? words('door.once') : null}{' '}
        {words('door.until', { until: fullMoment(expiresAt, language, timeZone) })}
      </p>
      {isKeyless ? (
        <p className="fault" role="alert">
          {words('door.keyless')}
        </p>
      ) : null}
      <form method="post" action={action}>
        <button className="first" type="submit">
          {words('door.open')}
        </button>
      </form>
    </>
  )
  return plainPage(surroundings, { language, title: words('door.title'), children })
}
