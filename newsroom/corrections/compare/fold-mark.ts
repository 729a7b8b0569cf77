const STYLES: readonly (readonly [RegExp, string])[] = [
  [/^[“”„«»「」『』"]$/u, '"'],
  [/^[‘’']$/u, "'"],
  [/^[。．｡]$/u, '.'],
  [/^(?:[…⋯]+|\.{3,})$/u, '…'],
  [/^[-‐‑‒–—―−－]+$/u, '-'],
  [/^[·•・‧]$/u, '·'],
  [/^[~～〜]$/u, '~'],
]

/** One form for a mark in every width and style. */
export const foldMark = (mark: string): string => {
  const style = STYLES.find(([pattern]) => pattern.test(mark))
  return style ? style[1] : mark.normalize('NFKC')
}

/** Marks that set off and end; one more or fewer is a matter of spelling. */
export const isStop = (fold: string): boolean => /^[,.;:、'·\-…]$/u.test(fold)
