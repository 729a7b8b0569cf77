import type { MoveName } from '@/newsroom/workflow/table'
import type { ThreadKind } from './thread'

type Spoken = { readonly ask: 'opinion' | 'comment' | 'note'; readonly kind: ThreadKind }

/** Moves that say something to the newsroom: the question whose answer it is, and what kind of conversation it opens. */
const SPOKEN: Partial<Readonly<Record<MoveName, Spoken>>> = {
  file: { ask: 'note', kind: 'note' },
  pass: { ask: 'opinion', kind: 'opinion' },
  approve: { ask: 'opinion', kind: 'opinion' },
  sendBack: { ask: 'comment', kind: 'send_back' },
  handBack: { ask: 'comment', kind: 'send_back' },
  clearDebt: { ask: 'opinion', kind: 'opinion' },
}

export const spokenIn = (move: MoveName): Spoken | null => SPOKEN[move] ?? null
