const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string, characters: RegExp): string =>
  text.replaceAll(characters, (character) => REFERENCES[character] ?? character)

export const escapeText = (text: string): string => escape(text, /[&<>]/g)
export const escapeAttribute = (text: string): string => escape(text, /[&<>"]/g)
