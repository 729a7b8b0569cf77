import { SECTIONS } from '@/db/seed/house'
import type { Colleague } from './colleagues'
import { decide, makeMove, openReview, publish } from './moves'
import { freshSlug, type Piece, startStory, write } from './writing'

/** A piece of one English paragraph, at an address of its own. */
export const plainPiece = (name: string, more: Partial<Piece> = {}): Piece => ({
  language: 'en',
  headline: `The harbour clock is repaired (${name})`,
  standfirst: 'It had stood at ten past four since spring.',
  copy: ['The harbour clock runs again, a little fast, as it always did.'],
  section: SECTIONS[0].names.en,
  slug: freshSlug(name),
  ...more,
})

/** Has it written and sent for review; answers with the address of its screen. */
export const filed = async (reporter: Colleague, piece: Piece): Promise<string> => {
  const story = await startStory(reporter, piece)
  await write(reporter, piece)
  await makeMove(reporter, 'file')
  return story
}

export const approved = async (editor: Colleague, story: string): Promise<void> => {
  await openReview(editor, story)
  await decide(editor, 'approve')
}

type Hands = { readonly reporter: Colleague; readonly editor: Colleague; readonly chief: Colleague }

/** All the way to readers; answers with both addresses. */
export const published = async ({ reporter, editor, chief }: Hands, piece: Piece) => {
  const story = await filed(reporter, piece)
  await approved(editor, story)
  return { story, path: await publish(chief, story) }
}
