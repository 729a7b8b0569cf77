import { LOCALES } from '@/newsroom/language/locales'
import { isCleanText } from './clean-text'
import type { Attribute } from './entry'

const BLOCK_ID = /^[A-Za-z0-9_-]{4,32}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const isText = (longest: number) => (value: unknown) =>
  typeof value === 'string' && value.length <= longest && isCleanText(value)
const isWhole = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value)

/** Null only while a block is being typed and inside lists and cells; the check gives every other block an id. */
export const id: Attribute = {
  default: null,
  validate: (value) => value === null || (typeof value === 'string' && BLOCK_ID.test(value)),
}

export const lang: Attribute = { default: null, validate: oneOf([null, ...LOCALES]) }
export const align: Attribute = { default: null, validate: oneOf([null, 'center', 'right']) }
export const level: Attribute = { validate: isWhole(2, 4) }
export const start: Attribute = { default: 1, validate: isWhole(0, 99_999) }
export const listType: Attribute = { default: null, validate: oneOf([null, 'a', 'A', 'i', 'I']) }
export const span: Attribute = { default: 1, validate: isWhole(1, 50) }

export const colwidth: Attribute = {
  default: null,
  validate: (value) =>
    value === null || (Array.isArray(value) && value.length <= 50 && value.every(isWhole(0, 10_000))),
}

/** Empty while the file is still being uploaded: the picture already stands in the text. */
export const mediaId: Attribute = {
  validate: (value) => value === '' || (typeof value === 'string' && UUID.test(value)),
}

export const flag: Attribute = { default: false, validate: (value) => typeof value === 'boolean' }
export const text = (longest: number): Attribute => ({ default: '', validate: isText(longest) })
