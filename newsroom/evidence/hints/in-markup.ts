import { type Markup, parseMarkup, textOfMarkup } from '@/newsroom/copy/import/markup'
import { MOST_SEEN, type Noticed } from './hint'
import { speaksOfAi } from './speaks-of-ai'

const seen = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_SEEN)

const NAMED = /"(?:[\w-]+:)?digitalSourceType"\s*:\s*(\[[^\]]*\]|\{[^}]*\}|"[^"]*")/gi

/** Every source type a piece of JSON-LD names, without believing that it is well-formed. */
const inJson = (text: string): readonly string[] =>
  [...text.matchAll(NAMED)].flatMap(([, value = '']) =>
    [...value.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('@')),
  )

const says = (attribute: string | undefined, word: string): boolean =>
  attribute?.toLowerCase().split(/\s+/).includes(word) ?? false

const credential = ({ tag, attrs }: Markup): readonly Noticed[] => {
  if (tag === 'script' && says(attrs.type, 'application/c2pa'))
    return [{ kind: 'c2pa', seen: 'script application/c2pa' }]
  if (tag === 'link' && says(attrs.rel, 'c2pa-manifest')) {
    return [{ kind: 'c2pa', seen: seen(`link c2pa-manifest ${attrs.href ?? ''}`) }]
  }
  return []
}

const namedIn = (element: Markup): readonly string[] => {
  const { tag, attrs } = element
  if (tag === 'script' && says(attrs.type, 'application/ld+json')) return inJson(textOfMarkup(element))
  const about = [attrs.name, attrs.property, attrs.itemprop].some((name) => /digitalsourcetype$/i.test(name ?? ''))
  return about ? [attrs.content ?? attrs.href ?? textOfMarkup(element)] : []
}

const sourceTypes = (element: Markup): readonly Noticed[] =>
  namedIn(element)
    .filter(speaksOfAi)
    .map((name) => ({ kind: 'sourceType', seen: seen(name) }))

const inElement = (element: Markup): readonly Noticed[] => [
  ...credential(element),
  ...sourceTypes(element),
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : inElement(child))),
]

/** What foreign HTML says of its own making: content credentials (C2PA’s HTML method) and names of digital sources. */
export const hintsInMarkup = (html: string): readonly Noticed[] => (html === '' ? [] : inElement(parseMarkup(html)))
