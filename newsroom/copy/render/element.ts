import { escapeAttribute } from './escape'

type Values = Readonly<Record<string, string | number | null>>

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** One element as HTML. Attributes that are null or empty are left out, but `alt` says something by being empty. */
export const element = (tag: string, attributes: Values = {}, inside = ''): string => {
  const said = Object.entries(attributes).filter(([name, value]) => value !== null && (value !== '' || name === 'alt'))
  const open = [tag, ...said.map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`)].join(' ')
  return VOID.has(tag) ? `<${open}>` : `<${open}>${inside}</${tag}>`
}
