/** How a stretch of a wording is set. `link`: its address as it was written, variables and all; null: it leads nowhere. */
export type Setting = { readonly bold: boolean; readonly italic: boolean; readonly link: string | null }

/** A stretch of a wording in one setting: words, or a variable that a piece will fill. */
export type Run = Setting &
  ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'variable'; readonly name: string })

export type Paragraph = readonly Run[]

/** A wording as it is read: paragraphs, and in them words, variables, emphasis and links. Nothing else can be said. */
export type RichText = readonly Paragraph[]

export const PLAIN: Setting = { bold: false, italic: false, link: null }

export const isSetAlike = (a: Setting, b: Setting): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link

/** Whether anything in it is emphasised or linked. */
export const hasMarks = (rich: RichText): boolean => rich.some((runs) => runs.some((run) => !isSetAlike(run, PLAIN)))
