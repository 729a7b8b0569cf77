import { answering } from '@/app/answer'

export const answer = answering('/desk/disclaimers')
