import type { ComponentType, ReactNode } from 'react'
import { isAddress } from '@/newsroom/copy/address'
import type { CopyMark } from '@/newsroom/copy/copy'
import type { MarkName } from '@/newsroom/copy/names'

export type MarkProps = { readonly mark: CopyMark; readonly children: ReactNode }

/** The address was checked when the copy was saved; this is the second lock, at the last door before readers. */
const Link = ({ mark, children }: MarkProps) => {
  const href = mark.attrs?.href
  return isAddress(href) ? <a href={href}>{children}</a> : children
}

/** A mark that is not drawn here does not compile. */
export const MARKS: Readonly<Record<MarkName, ComponentType<MarkProps>>> = {
  link: Link,
  bold: ({ children }) => <strong>{children}</strong>,
  italic: ({ children }) => <em>{children}</em>,
  underline: ({ children }) => <u>{children}</u>,
  strike: ({ children }) => <s>{children}</s>,
  superscript: ({ children }) => <sup>{children}</sup>,
  subscript: ({ children }) => <sub>{children}</sub>,
  code: ({ children }) => <code>{children}</code>,
}
