import { inLanguage } from '@/newsroom/article/chrome'
import { namesIn } from '@/newsroom/disclaimers/variables'
import { parseWording } from '@/newsroom/disclaimers/wording/parse-wording'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { noticePath } from '@/newsroom/notices/notice-path'
import type { NoticeText, PublicNoticeVersion } from '@/newsroom/notices/public-notice'
import { fullMoment } from '../dates'
import { PROOF, RichWords } from '../rich-words'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'
import { OWN_NAMES } from './own-names'

type Props = {
  readonly notice: PublicNoticeVersion
  /** Of the page; the texts stand there in every language they were approved in. */
  readonly language: Locale
  readonly surroundings: Surroundings
}

type Parts = Props & { readonly words: SiteWords }

/** What each article fills in is marked; the rest is word for word what was approved. */
const Text = ({ locale, text }: NoticeText) => (
  <section className="wording" lang={locale} aria-labelledby={`in-${locale}`}>
    <h2 id={`in-${locale}`} className="small">
      {OWN_NAMES[locale]}
    </h2>
    {parseWording(text).map((runs) => (
      <p key={JSON.stringify(runs)}>
        <RichWords runs={runs} drawing={PROOF} />
      </p>
    ))}
  </section>
)

/** The page's own language first. */
const inOrder = ({ notice, language }: Props): readonly NoticeText[] => [
  ...notice.texts.filter(({ locale }) => locale === language),
  ...notice.texts.filter(({ locale }) => locale !== language),
]

const Newer = ({ notice: { key, newer }, language, surroundings, words }: Parts) => {
  const { timeZone, language: house } = surroundings.chrome
  if (newer === null) return <p>{words('noticePage.newest')}</p>
  const from = fullMoment(newer.effectiveFrom, language, timeZone)
  return (
    <p>
      <a href={inLanguage(noticePath(key, newer.n), language, house)}>
        {words('noticePage.newer', { n: newer.n, from })}
      </a>
    </p>
  )
}

const Days = ({ notice, language, surroundings, words }: Parts) => {
  const moment = (at: Date) => fullMoment(at, language, surroundings.chrome.timeZone)
  const { effectiveFrom, effectiveTo, approvedAt, withdrawnAt } = notice
  const from = moment(effectiveFrom)
  return (
    <>
      <p>
        {effectiveTo ? words('noticePage.span', { from, to: moment(effectiveTo) }) : words('noticePage.from', { from })}
      </p>
      {withdrawnAt ? <p>{words('noticePage.withdrawn', { at: moment(withdrawnAt) })}</p> : null}
      <p>{words('noticePage.approved', { at: moment(approvedAt) })}</p>
    </>
  )
}

/** One version of a notice, word for word, for whoever wants to know what stood on a page. Nothing on it is of today. */
export const noticePage = async (props: Props): Promise<string> => {
  const { notice, language, surroundings } = props
  const { chrome, origin } = surroundings
  const words = siteWords(language)
  const parts = { ...props, words }
  const path = noticePath(notice.key, notice.n)
  const title = words('noticePage.title', { kind: words(`noticeKinds.${notice.kind}`), n: notice.n })
  const main = await staticMarkup(
    <div className="plain proof">
      <h1>{title}</h1>
      <p>{words('noticePage.lead')}</p>
      {inOrder(props).map((text) => (
        <Text key={text.locale} {...text} />
      ))}
      {notice.texts.some(({ text }) => namesIn(text).length > 0) ? (
        <p className="moment">{words('noticePage.variables')}</p>
      ) : null}
      <h2 className="small">{words('noticePage.record')}</h2>
      <Days {...parts} />
      <Newer {...parts} />
      <p className="moment">
        {words('noticePage.hash')} <code>{notice.contentHash}</code>
      </p>
      <p className="moment">{`${origin}${path}`}</p>
    </div>,
  )
  return framed(surroundings, {
    language,
    languages: LOCALES,
    kind: 'list',
    here: null,
    path,
    main,
    head: (
      <DocumentHead {...{ chrome, origin, language, title }} canonical={inLanguage(path, language, chrome.language)} />
    ),
  })
}
