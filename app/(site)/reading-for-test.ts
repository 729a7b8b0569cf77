import * as card from './[section]/[slug]/card.svg/route'
import * as article from './[section]/[slug]/route'
import * as version from './[section]/[slug]/versions/[n]/route'
import * as versions from './[section]/[slug]/versions/route'
import * as section from './[section]/route'
import * as corrections from './corrections/route'
import * as person from './people/[author]/route'
import * as topic from './topics/[topic]/route'

export const request = (path: string, headers: HeadersInit = {}): Request =>
  new Request(`https://news.example.com${path}`, { headers })

const asked = <Name extends string>(path: string, params: Record<Name, string>, headers: HeadersInit = {}) =>
  [request(path, headers), { params: Promise.resolve(params) }] as const

export const read = (slug: string, within = 'news') =>
  article.GET(...asked(`/${within}/${slug}`, { section: within, slug }))
export const readCard = (slug: string) => card.GET(...asked(`/news/${slug}/card.svg`, { section: 'news', slug }))
export const readVersions = (slug: string) =>
  versions.GET(...asked(`/news/${slug}/versions`, { section: 'news', slug }))
export const readVersion = (slug: string, n: number | string) =>
  version.GET(...asked(`/news/${slug}/versions/${n}`, { section: 'news', slug, n: String(n) }))
export const readCorrections = (query = '') => corrections.GET(request(`/corrections${query}`))
export const readSection = (slug: string, query = '') => section.GET(...asked(`/${slug}${query}`, { section: slug }))
export const readTopic = (slug: string) => topic.GET(...asked(`/topics/${slug}`, { topic: slug }))
export const readPerson = (slug: string) => person.GET(...asked(`/people/${slug}`, { author: slug }))
