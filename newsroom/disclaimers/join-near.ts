import type { Stretch } from './stretch'

/** A reader sees two changes this close as one. */
const NEAR = 3

type Change = { readonly gone: string; readonly new: string }

const written = (change: Change): readonly Stretch[] =>
  (['gone', 'new'] as const).flatMap((kind) => (change[kind] === '' ? [] : [{ kind, text: change[kind] }]))

const isNear = ({ text }: Stretch): boolean => [...text].length <= NEAR && !text.includes('\n')

/** Changes with at most three characters between them become one; what stood between belongs to both sides. */
export const joinNear = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const joined: Stretch[] = []
  let change: Change = { gone: '', new: '' }
  const end = () => {
    joined.push(...written(change))
    change = { gone: '', new: '' }
  }
  for (const [index, stretch] of stretches.entries()) {
    const { kind, text } = stretch
    const isBetween = index > 0 && index < stretches.length - 1
    if (kind !== 'same') change = { ...change, [kind]: change[kind] + text }
    else if (isBetween && isNear(stretch)) change = { gone: change.gone + text, new: change.new + text }
    else {
      end()
      joined.push(stretch)
    }
  }
  end()
  return joined
}
