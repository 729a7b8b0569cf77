/**
 * Holes in the text: TK, 待補, 待查 and whatever stands in double square brackets. 待查 is also half of ordinary words
 * (有待查證, 待查明), which are not holes.
 */
const HOLE =
  /(?<![\p{L}\p{N}])TK+(?![\p{L}\p{N}])|待[補补]|(?<![有尚仍亟])待查(?![證证明核驗验清處处看])|\[\[[^\]]*\]\]/u

export const firstPlaceholder = (text: string): string | null => HOLE.exec(text)?.[0] ?? null
