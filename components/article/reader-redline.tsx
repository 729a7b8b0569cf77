import type { ReaderChange } from '@/newsroom/corrections/reader-redline'
import type { SiteWords } from './words'

type Props = { readonly changes: readonly ReaderChange[]; readonly words: SiteWords }

const PARTS = ['kicker', 'headline', 'standfirst', 'summary', 'byline', 'leadImage'] as const

/** Equal passages and equal stretches occur more than once: each is known by its place. */
const placed = <Item,>(items: readonly Item[]) => items.map((item, place) => ({ key: String(place), item }))

/** Old and new words in one text: by colour, by line, and in words for whoever hears them. */
export const ReaderRedline = ({ changes, words }: Props) => (
  <div className="redline">
    {placed(changes).map(({ key, item: { field, stretches } }) => {
      const part = PARTS.find((known) => known === field)
      return (
        <p key={key}>
          {part ? <span className="part">{words(`changes.parts.${part}`)} </span> : null}
          {placed(stretches).map(({ key: at, item: { kind, text } }) => {
            if (kind === 'same') return text
            const Mark = kind === 'new' ? 'ins' : 'del'
            return (
              <Mark key={at}>
                <span className="aloud">{words(kind === 'new' ? 'changes.added' : 'changes.removed')}</span>
                {text}
              </Mark>
            )
          })}
        </p>
      )
    })}
  </div>
)
