/** A short run of letters and digits behind the last mark of a paragraph. */
const SUFFIX = /(?<=[。！？…”』」）])\s*[A-Za-z\d]{3,8}$/u

/** One alone may mean something; several were put there by a machine. */
const SEVERAL = 2

type Suffix = { readonly line: number; readonly from: number; readonly to: number }

/** Random strings at the ends of paragraphs, of a text given as its lines. */
export const suffixesIn = (lines: readonly string[]): readonly Suffix[] => {
  const found = lines.flatMap((text, line) => {
    const suffix = SUFFIX.exec(text)
    return suffix ? [{ line, from: suffix.index, to: text.length }] : []
  })
  return found.length < SEVERAL ? [] : found
}
