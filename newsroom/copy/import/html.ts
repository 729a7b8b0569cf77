import { checkCopy } from '../check'
import type { Copy } from '../copy'
import type { Dropped } from './heard'
import { type Markup, parseMarkup, textOfMarkup } from './markup'
import { readAll } from './read'
import { blocksIn } from './setting'
import { importText } from './text'

export type Imported = { readonly copy: Copy; readonly dropped: readonly Dropped[] }

/** The words alone, when the rest cannot be copy (a page of a hundred thousand cells): nothing written is lost. */
const wordsOf = (markup: Markup): Copy => importText(textOfMarkup(markup))

/**
 * Pasted or imported HTML as copy: what copy knows is kept, every word is kept, and what could not come along is named.
 */
export const importHtml = (html: string): Imported => {
  const heard = new Set<Dropped>()
  const markup = parseMarkup(html)
  const blocks = blocksIn(markup.children, { marks: [], literal: false, depth: 0, inCell: false, heard, readAll })
  const checked = checkCopy({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] })
  if (checked.ok) return { copy: checked.copy, dropped: [...heard] }
  return { copy: wordsOf(markup), dropped: [...heard, 'structure'] }
}
