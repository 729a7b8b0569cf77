import { useTranslations } from 'next-intl'
import type { Stretch } from '@/newsroom/story/redline'

type Props = {
  readonly stretches: readonly Stretch[]
  /** Left out where the words are the interface's own. */
  readonly lang?: string
}

/** Old and new words shown together: insertions underlined in proof blue, deletions struck; said aloud as well. */
export function Stretches({ stretches, lang }: Props) {
  const t = useTranslations('moves.review')
  return (
    <span lang={lang} className="whitespace-pre-line break-words">
      {keyed(stretches).map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind === 'new') {
          return (
            <ins key={key} className="text-proof underline decoration-2 underline-offset-2">
              <span className="sr-only">{t('added')}</span>
              {text}
            </ins>
          )
        }
        return (
          <del key={key} className={GONE}>
            <span className="sr-only">{t('removed')}</span>
            {text}
          </del>
        )
      })}
    </span>
  )
}

/** Struck twice, above and below the middle: a single line would be one more stroke to 一 and 三. */
const GONE = 'bg-vermilion-wash text-muted line-through decoration-double decoration-vermilion decoration-1'

/** A stretch is known by where it begins; equal words occur more than once. */
const keyed = (stretches: readonly Stretch[]) => {
  let begins = 0
  return stretches.map((stretch) => {
    const key = `${begins}-${stretch.kind}`
    begins += stretch.text.length
    return { ...stretch, key }
  })
}
