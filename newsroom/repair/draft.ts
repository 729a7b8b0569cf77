import { type Edit, edited } from './edit'

/** Where in the line it comes from a unit (UTF-16) of a draft stood. */
type Origin = { readonly from: number; readonly to: number }

/** A line on its way through the repairs: what it says by now, and of each unit of that where it stood at first. */
export type Draft = { readonly text: string; readonly origins: readonly Origin[]; readonly end: number }

export const draftOf = (line: string): Draft => ({
  text: line,
  origins: Array.from({ length: line.length }, (_, at) => ({ from: at, to: at + 1 })),
  end: line.length,
})

const startOf = ({ origins, end }: Draft, at: number): number => origins[at]?.from ?? end

const endOf = ({ origins }: Draft, at: number): number => origins[at - 1]?.to ?? 0

/** The same edit, said of the line at first. */
export const atFirst = (draft: Draft, { from, to, text }: Edit): Edit => ({
  from: from === to ? endOf(draft, from) : startOf(draft, from),
  to: endOf(draft, to),
  text,
})

/** The draft after these edits. */
export const after = (draft: Draft, edits: readonly Edit[]): Draft => {
  const origins = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce<readonly Origin[]>((units, edit) => {
      const { from, to } = atFirst(draft, edit)
      const become = Array.from({ length: edit.text.length }, () => ({ from, to }))
      return [...units.slice(0, edit.from), ...become, ...units.slice(edit.to)]
    }, draft.origins)
  return { text: edited(draft.text, edits), origins, end: draft.end }
}
