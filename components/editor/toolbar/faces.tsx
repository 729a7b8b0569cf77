import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Heading4,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Pilcrow,
  Quote,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Underline,
  Wrench,
} from 'lucide-react'
import type { ReactNode } from 'react'

const icon = (Icon: typeof Code) => <Icon aria-hidden size={17} strokeWidth={1.75} />

/** How each tool looks in the toolbar; its name and key stand in the tooltip. */
export const FACES: Readonly<Record<string, ReactNode>> = {
  paragraph: icon(Pilcrow),
  heading2: icon(Heading2),
  heading3: icon(Heading3),
  heading4: icon(Heading4),
  bold: icon(Bold),
  italic: icon(Italic),
  underline: icon(Underline),
  strike: icon(Strikethrough),
  superscript: icon(Superscript),
  subscript: icon(Subscript),
  code: icon(Code),
  link: icon(Link),
  bulletList: icon(List),
  orderedList: icon(ListOrdered),
  blockquote: icon(Quote),
  pullquote: icon(TextQuote),
  image: icon(Image),
  table: icon(Table),
  divider: icon(Minus),
  repair: icon(Wrench),
}
