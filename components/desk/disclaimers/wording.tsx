const VARIABLE = /(\{\{[^{}]*\}\})/

/**
 * A notice set as readers get it. The text is plain, with one blank line between paragraphs; nothing in it is markup.
 * What a piece will fill in is marked by the pencil.
 */
export function Wording({ text, lang }: { readonly text: string; readonly lang: string }) {
  let place = 0
  return (
    <div lang={lang} className="whitespace-pre-line font-serif leading-text">
      {text.split(VARIABLE).map((stretch) => {
        place += stretch.length
        const key = `${place} ${stretch}`
        return VARIABLE.test(stretch) ? (
          <var key={key} className="text-proof not-italic">
            {stretch}
          </var>
        ) : (
          <span key={key}>{stretch}</span>
        )
      })}
    </div>
  )
}
