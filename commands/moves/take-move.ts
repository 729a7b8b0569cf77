import { type MoveName, specOf } from '@/newsroom/workflow/table'
import { tellOfMove } from '../notifications/tell-of-move'
import { changeState } from './change-state'
import { EFFECTS } from './effects'
import type { Scene } from './scene'

/**
 * Makes a move that was decided: its effects in the order of the table, then the state with timeline and audit; and
 * whoever is concerned is told.
 */
export const takeMove = async (move: MoveName, begun: Scene): Promise<Scene> => {
  const { effects, begins } = specOf(move)
  let scene = begun
  for (const effect of effects) scene = await EFFECTS[effect](scene, move)
  const moved = begins === 'edition' ? scene : await changeState(move, scene)
  await tellOfMove(moved, move)
  return moved
}
