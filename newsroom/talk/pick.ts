import type { Calling } from './calling'
import type { Draft } from './draft'
import type { Mention } from './mention'

/** Another person of the same name is told apart, in the draft only. */
const toldApart = (picks: readonly Mention[], { id, name }: Mention): string => {
  const namesakes = picks.filter((pick) => pick.id !== id && (pick.name === name || pick.name.startsWith(`${name} (`)))
  return namesakes.length === 0 ? name : `${name} (${namesakes.length + 1})`
}

/** Puts a name in place of what was typed after the @, and the caret behind it. */
export const pick = (draft: Draft, calling: Calling, chosen: Mention): { draft: Draft; caret: number } => {
  const name = draft.picks.find(({ id }) => id === chosen.id)?.name ?? toldApart(draft.picks, chosen)
  const before = `${draft.text.slice(0, calling.from)}@${name} `
  const after = draft.text.slice(calling.from + 1 + calling.search.length).replace(/^ /, '')
  const picks = [...draft.picks.filter(({ id }) => id !== chosen.id), { ...chosen, name }]
  return { draft: { text: before + after, picks }, caret: before.length }
}
