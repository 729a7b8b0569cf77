import { diffWordsWithSpace } from 'diff'

type Props = { readonly before: string; readonly after: string; readonly lang: string }

/** A passage with what came and what went, told apart by more than colour. Words of Chinese are found by the browser. */
export function MarkedText({ before, after, lang }: Props) {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const parts = diffWordsWithSpace(before, after, { intlSegmenter })
  return (
    <p lang={lang} className="marked-text">
      {[...parts.entries()].map(([at, { added, removed, value }]) => {
        if (added) return <ins key={at}>{value}</ins>
        return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>
      })}
    </p>
  )
}
