import { align, id, lang } from './attributes'
import type { Attribute } from './entry'

const valid = (attribute: Attribute, given: string | null): string | null => (attribute.validate(given) ? given : null)

/** The id a block was drawn with, so that what is cut and pasted stays the same block. */
export const idOf = (element: HTMLElement) => ({ id: valid(id, element.getAttribute('data-id')) })

export const textblockOf = (element: HTMLElement) => ({
  ...idOf(element),
  lang: valid(lang, element.getAttribute('lang')),
  align: valid(align, element.getAttribute('data-align')),
})

/** A whole number if the attribute allows it, else 1, which is what HTML means by leaving it out. */
export const wholeOf = (attribute: Attribute, given: string | null): number => {
  const number = given === null || given.trim() === '' ? 1 : Number(given)
  return attribute.validate(number) ? number : 1
}
