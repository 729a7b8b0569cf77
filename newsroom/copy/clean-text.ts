/**
 * What no text may hold: control characters beside tab and newline, non-characters and halves of surrogate pairs. Feeds
 * could not carry them and the database refuses some of them. Marks without width are left alone: they may mean something.
 */
const UNWRITABLE = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]/gv

export const isCleanText = (text: string): boolean => text.search(UNWRITABLE) === -1

/** The text without its unwritable characters; Windows and old Mac line ends become newlines, as do soft ones. */
export const cleanText = (text: string): string => text.replaceAll(/\r\n?|\v/g, '\n').replaceAll(UNWRITABLE, '')
