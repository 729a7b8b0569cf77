import { SYSTEM } from '@/newsroom/people/actor'
import { spokenIn } from '@/newsroom/talk/spoken'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Scene } from '../moves/scene'
import { NOBODY } from './hearers'
import { openThreadIn } from './open-thread-in'
import { asPerson } from './talk'
import { wordsAnyhow } from './words'

/**
 * What a person says in a move (an opinion, why a piece goes back, a note to the desk) is part of the conversation. Who
 * hears of the move is told of it as a move; only those called by name are told of the words.
 */
export const sayInMove = async (scene: Scene, move: MoveName): Promise<void> => {
  const { tx, story, edition, at, newId, actor, answers } = scene
  const spoken = spokenIn(move)
  const text = spoken ? (answers[spoken.ask]?.trim() ?? '') : ''
  if (!spoken || text === '' || actor === SYSTEM) return
  const talk = { tx, story, at, newId, by: asPerson(actor.id) }
  const said = await wordsAnyhow(talk, text)
  await openThreadIn(talk, { editionId: edition.id, kind: spoken.kind, blocking: false, said, hearers: NOBODY })
}
