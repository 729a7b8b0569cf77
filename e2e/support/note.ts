import type { ChangeKind } from '@/newsroom/corrections/kinds'
import { type Colleague, expect } from './colleagues'
import { choose, openMargin, untilSaved } from './writing'

/** Label of a sentence, under `corrections.form`, and what is said. */
type Said = Readonly<Record<string, string>>

export const noteOf = ({ page, words }: Colleague) =>
  page.getByRole('region', { name: words('corrections.form.title'), exact: true })

/** Writes what readers are told of a change, sentence by sentence. */
export const tell = async (writer: Colleague, said: Said): Promise<void> => {
  await openMargin(writer, 'details')
  for (const [label, text] of Object.entries(said)) {
    const field = noteOf(writer).getByRole('textbox', { name: writer.words(`corrections.form.${label}`), exact: true })
    await untilSaved(writer.page, text, () => field.fill(text))
  }
}

/** Says anew what kind of change it is, and waits until the newsroom has taken it. */
export const reclass = async (writer: Colleague, kind: ChangeKind): Promise<void> => {
  const { page, words } = writer
  await openMargin(writer, 'details')
  await choose(page, words('corrections.form.kind'), words(`moves.kinds.${kind}`))
  await expect(noteOf(writer).getByRole('button', { name: words(`moves.kinds.${kind}`) })).toBeEnabled()
}
