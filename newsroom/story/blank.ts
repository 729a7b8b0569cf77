/** Nothing a reader could see: white space of any script, and characters without width. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu

export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '') === ''
