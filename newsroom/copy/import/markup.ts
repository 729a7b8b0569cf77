import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** Foreign HTML as a plain tree: what the walk needs, and nothing a browser or a parser would add. */
export type Markup = {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly (Markup | string)[]
}

type Parsed = DefaultTreeAdapterTypes.ChildNode

/** Deeper than any page is meant to be; below it only the text counts. */
const DEEPEST = 150

const childrenOf = (node: Parsed): readonly Parsed[] => {
  if (node.nodeName === 'template' && 'content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

const isText = (node: Parsed): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** All text below, however deep: without recursion. */
const textBelow = (node: Parsed): string => {
  const waiting = [node]
  const found: string[] = []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isText(next)) found.push(next.value)
    else waiting.push(...[...childrenOf(next)].reverse())
  }
  return found.join('')
}

const markupOf = (node: Parsed, depth: number): Markup | string | null => {
  if (isText(node)) return node.value
  if (!('tagName' in node)) return null
  if (depth > DEEPEST) return textBelow(node)
  const children = childrenOf(node)
    .map((child) => markupOf(child, depth + 1))
    .filter((child) => child !== null)
  const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return { tag: node.tagName, attrs, children }
}

/** Never fails: HTML has no errors, only surprises. */
export const parseMarkup = (html: string): Markup => {
  const { childNodes } = parseFragment(html, { scriptingEnabled: false })
  const children = childNodes.map((child) => markupOf(child, 1)).filter((child) => child !== null)
  return { tag: '', attrs: {}, children }
}

/** One property of an element's own style. */
export const styleOf = ({ attrs }: Markup, property: string): string => {
  const said = (attrs.style ?? '')
    .split(';')
    .findLast((part) => part.slice(0, part.indexOf(':')).trim().toLowerCase() === property)
  return said === undefined
    ? ''
    : said
        .slice(said.indexOf(':') + 1)
        .trim()
        .toLowerCase()
}

export const textOfMarkup = (markup: Markup | string): string =>
  typeof markup === 'string' ? markup : markup.children.map(textOfMarkup).join('')
