const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const replace = (text: string, characters: RegExp): string =>
  text.replaceAll(characters, (character) => REFERENCES[character] ?? character)

export const escapeText = (text: string): string => replace(text, /[&<>]/g)
export const escapeAttribute = (text: string): string => replace(text, /[&<>"]/g)
