/** What a finding does to the piece: stops it, asks for a look, or offers something better. */
export const LEVELS = ['block', 'warn', 'suggest'] as const
export type Level = (typeof LEVELS)[number]

export const FINDING_STATES = ['open', 'accepted', 'dismissed'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** What kind of trouble a term is about. */
export const CATEGORIES = ['typo', 'style', 'superlative', 'name', 'title_order', 'quotation', 'unit', 'house'] as const

/** `plain`: these very words. `pattern`: places in a row, see `compileTerm`. */
export const FORMS = ['plain', 'pattern'] as const
