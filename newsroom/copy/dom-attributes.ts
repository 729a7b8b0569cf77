/** Attributes of the editing surface: what styles and scripts there need, never what readers get. */
export const domAttributes = (attrs: Readonly<Record<string, unknown>>): Record<string, string> => {
  const shown: Record<string, string> = {}
  if (typeof attrs.lang === 'string') shown.lang = attrs.lang
  if (typeof attrs.align === 'string') shown['data-align'] = attrs.align
  return shown
}
