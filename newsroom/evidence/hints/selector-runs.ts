/**
 * Variation selectors choose between shapes of the character before them: one follows an emoji or a Chinese character.
 * More in a row choose nothing; that is how C2PA and others hide bytes in plain text.
 */
const RUN = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]{3,}/gu

/** How many marks the longest run in a text has; 0: there is none. */
export const longestSelectorRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(RUN)].map(([run]) => [...run].length))
