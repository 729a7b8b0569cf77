/**
 * What a notice may ask about its piece. `partner` and `sponsor` are the source under the name the wording needs; `age`
 * is known only when somebody reads the piece, so that only notices about it can be filled. The day it goes out and who
 * examines it are not among them: the words would change under the approval that covers them.
 */
export const VARIABLES = [
  'source.name',
  'source.url',
  'author',
  'original.title',
  'site.name',
  'partner',
  'sponsor',
  'holdings',
  'licence',
  'translator',
  'contact.rights',
  'ai.tool',
  'age',
] as const
export type Variable = (typeof VARIABLES)[number]

export type Values = Readonly<Record<Variable, string>>

/** Name and value of each variable a wording has. */
export type Filled = Readonly<Partial<Record<Variable, string>>>

/** Blanks inside the braces are taken off afterwards: a pattern that skips them itself can be made to run for hours. */
const WRITTEN = /\{\{([^{}]*)\}\}/g

const isVariable = (name: string): name is Variable => VARIABLES.some((variable) => variable === name)

/** Every name between double braces, each once. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(WRITTEN)].map(([, name = '']) => name.trim())),
]

/** Names between double braces that no piece can fill. A version with one cannot be submitted. */
export const unknownVariables = (text: string): readonly string[] => namesIn(text).filter((name) => !isVariable(name))

/** Names whose value the piece does not have, unknown names among them. */
export const missingVariables = (text: string, values: Values): readonly string[] =>
  namesIn(text).filter((name) => !isVariable(name) || values[name].trim() === '')

/** What fills this wording, and nothing it does not ask for. An age is no value: it is another one for every reader. */
export const filledWith = (text: string, values: Values): Filled =>
  Object.fromEntries(
    namesIn(text)
      .filter(isVariable)
      .filter((name) => name !== 'age')
      .map((name) => [name, values[name]]),
  )

/** What a piece fills a variable with; null for a name that no piece can fill. */
export const valueFor = (name: string, values: Values): string | null => (isVariable(name) ? values[name] : null)

/** The wording with every variable filled. Values are put in as they are, never read again for variables. */
export const fillVariables = (text: string, values: Values): string =>
  text.replace(WRITTEN, (written, inside: string) => valueFor(inside.trim(), values) ?? written)
