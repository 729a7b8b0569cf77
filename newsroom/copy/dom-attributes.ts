/** Attributes of the editing surface, also those its own clipboard needs to bring a block back; readers get fewer. */
export const domAttributes = (attrs: Readonly<Record<string, unknown>>): Record<string, string> => {
  const shown: Record<string, string> = {}
  if (typeof attrs.id === 'string') shown['data-id'] = attrs.id
  if (typeof attrs.lang === 'string') shown.lang = attrs.lang
  if (typeof attrs.align === 'string') shown['data-align'] = attrs.align
  return shown
}
