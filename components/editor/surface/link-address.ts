import type { Editor } from '@tiptap/core'

const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const complete = (text: string): string => {
  if (MAIL.test(text)) return `mailto:${text}`
  return BARE_HOST.test(text) ? `https://${text}` : text
}

/** The address as the copy may hold it, a missing scheme added; null when the copy's own rule refuses it. */
export const linkAddress = ({ schema }: Editor, text: string): string | null => {
  const href = complete(text.trim())
  const type = schema.marks.link
  if (href === '' || type === undefined) return null
  try {
    schema.text('x', [type.create({ href })]).check()
    return href
  } catch {
    return null
  }
}
