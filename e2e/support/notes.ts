import type { ChangeKind, NoteWord, Place, Severity } from '@/newsroom/corrections/kinds'
import type { Colleague } from './colleagues'
import { choose, openMargin, untilSaved } from './writing'

type Told = {
  readonly kind: ChangeKind
  readonly words: Readonly<Partial<Record<NoteWord, string>>>
  readonly severity?: Severity
  readonly place?: Place
}

const labelOf = ({ words }: Colleague, kind: ChangeKind, word: NoteWord): string => {
  const own = ['update', 'editors_note', 'right_of_reply'].includes(kind) && word === 'text'
  return words(own ? `corrections.form.textOf.${kind}` : `corrections.form.${word}`)
}

/** Writes the note to readers of the edition that is open, and waits until all of it is saved. */
export const tellReaders = async (writer: Colleague, { kind, words: said, severity, place }: Told): Promise<void> => {
  const { page, words } = writer
  await openMargin(writer, 'details')
  if (severity) await page.getByText(words(`corrections.severities.${severity}`), { exact: true }).click()
  if (place) await choose(page, words('corrections.form.place'), words(`corrections.places.${place}`))
  for (const word of ['wrong', 'right', 'text'] as const) {
    const text = said[word]
    if (text === undefined) continue
    const field = page.getByRole('textbox', { name: labelOf(writer, kind, word), exact: true })
    await untilSaved(page, text, () => field.fill(text))
  }
}
