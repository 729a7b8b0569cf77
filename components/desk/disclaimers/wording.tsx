/** A notice set as readers get it. The text is plain, with one blank line between paragraphs; nothing in it is markup. */
export function Wording({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <div lang={lang} className="whitespace-pre-line font-serif leading-text">
      {text}
    </div>
  )
}
