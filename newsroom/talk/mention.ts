/** Somebody called by name, or a whole desk. */
export type Mention = { readonly type: 'person' | 'desk'; readonly id: string; readonly name: string }

/** Brackets would end the token; nobody is called by one. */
const plain = (name: string): string => name.replace(/[[\]\n]/g, ' ').trim()

/** `@[Ada Chen 陳雅達](person:…)`: plain text that keeps the id, and can be read where nothing renders it. */
export const writeMention = ({ type, id, name }: Mention): string => `@[${plain(name)}](${type}:${id})`
