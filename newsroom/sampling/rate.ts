/** Rates are given for so many characters; fewer than these make a small sample, whose rate says little. */
export const PER = 10_000

/** Weighed errors in ten thousand characters; nothing read is no rate. */
export const rateOf = (weight: number, characters: number): number =>
  characters === 0 ? 0 : (weight * PER) / characters

export const isSmall = (characters: number): boolean => characters < PER

export const isWithin = (rate: number, limit: number): boolean => rate <= limit
