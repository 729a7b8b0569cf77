import type { ReactNode } from 'react'
import type { CopyNode } from '@/newsroom/copy/copy'
import type { SiteWords } from './words'

type Props = { readonly node: CopyNode; readonly children: ReactNode }

/** Wide tables scroll in their own region, which the keyboard can reach; the page never scrolls sideways. */
export const Table = ({ children, words }: Props & { readonly words: SiteWords }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
  <section className="table-scroll" aria-label={words('tableScroll')} tabIndex={0}>
    <table>
      <tbody>{children}</tbody>
    </table>
  </section>
)

const span = (value: unknown) => (typeof value === 'number' && value > 1 ? value : undefined)

const cell = ({ attrs = {} }: CopyNode) => {
  const [colSpan, rowSpan] = [span(attrs.colspan), span(attrs.rowspan)]
  return {
    ...(colSpan ? { colSpan } : {}),
    ...(rowSpan ? { rowSpan } : {}),
    ...(typeof attrs.align === 'string' ? { 'data-align': attrs.align } : {}),
  }
}

export const TableCell = ({ node, children }: Props) => <td {...cell(node)}>{children}</td>

/** In a row of headers each speaks for its column, alone among cells for its row. */
export const TableHeader = ({ node, parent, children }: Props & { readonly parent: CopyNode }) => {
  const heads = parent.content?.every(({ type }) => type === node.type) ?? false
  return (
    <th {...cell(node)} scope={heads ? 'col' : 'row'}>
      {children}
    </th>
  )
}
