import { answering } from '@/app/answer'

/** The lists are part of every screen a piece is on. */
export const answer = answering('/desk')
