/** What stands in a line between two places (UTF-16 offsets) becomes `text`. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** A line with edits made in it; none of them touches another. */
export const edited = (line: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: becomes }) => text.slice(0, from) + becomes + text.slice(to), line)
