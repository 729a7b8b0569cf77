import type { EarlierVersion } from '@/newsroom/article/version'
import { fullMoment } from '../dates'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Props = EarlierVersion & {
  /** Address of the article as it is now. */
  readonly path: string
  readonly surroundings: Surroundings
}

/** What readers had before: the frozen fragment under word that it is the past. For nobody's search results. */
export const versionPage = async (props: Props): Promise<string> => {
  const { headline, language, fragment, from, to, path, surroundings } = props
  const { chrome, origin } = surroundings
  const words = siteWords(language)
  const moment = (at: Date) => fullMoment(at, language, chrome.timeZone)
  const banner = await staticMarkup(
    <aside className="earlier" lang={language}>
      <p>{words('versions.banner', { from: moment(from), to: moment(to) })}</p>
      <p>
        <a href={path}>{words('versions.toCurrent')}</a> <a href={`${path}/versions`}>{words('versions.all')}</a>
      </p>
    </aside>,
  )
  return framed(surroundings, {
    language,
    kind: 'article',
    here: null,
    path,
    head: <DocumentHead {...{ chrome, origin, language }} title={headline} isIndexed={false} />,
    main: `${banner}${fragment}`,
  })
}
