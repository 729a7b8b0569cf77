import type { ChangeKind, NoteWord, Place, Severity } from '@/newsroom/corrections/kinds'
import { type Colleague, expect } from './colleagues'
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

/** What readers are told of a change, and what there is to tell, in the margin. */
export const noteOf = ({ page, words }: Colleague) =>
  page.getByRole('region', { name: words('corrections.form.title'), exact: true })

/** Says anew what kind of change it is, and waits until the newsroom has taken it. */
export const reclass = async (writer: Colleague, kind: ChangeKind): Promise<void> => {
  const { page, words } = writer
  await openMargin(writer, 'details')
  await choose(page, words('corrections.form.kind'), words(`moves.kinds.${kind}`))
  await expect(noteOf(writer).getByRole('button', { name: words(`moves.kinds.${kind}`) })).toBeEnabled()
}
