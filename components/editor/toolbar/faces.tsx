import {
  Code,
  Image,
  Link,
  List,
  ListOrdered,
  Minus,
  Pilcrow,
  Quote,
  Subscript,
  Superscript,
  Table,
} from 'lucide-react'
import type { ReactNode } from 'react'

const icon = (Icon: typeof Code) => <Icon aria-hidden size={17} strokeWidth={1.75} />

/** How each tool looks in the toolbar; its name and key stand in the tooltip. */
export const FACES: Readonly<Record<string, ReactNode>> = {
  paragraph: icon(Pilcrow),
  heading2: 'H2',
  heading3: 'H3',
  heading4: 'H4',
  bold: <b>B</b>,
  italic: <i className="font-serif">I</i>,
  underline: <u>U</u>,
  strike: <s>S</s>,
  superscript: icon(Superscript),
  subscript: icon(Subscript),
  code: icon(Code),
  link: icon(Link),
  bulletList: icon(List),
  orderedList: icon(ListOrdered),
  blockquote: icon(Quote),
  pullquote: <span className="font-serif text-21 leading-none">„</span>,
  image: icon(Image),
  table: icon(Table),
  divider: icon(Minus),
}
