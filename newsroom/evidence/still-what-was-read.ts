import { classify } from '@/newsroom/corrections/classify'
import { isHarmless } from '@/newsroom/corrections/difference'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Side } from '@/newsroom/story/part-texts'

/** What was declared of a machine’s part: whoever read a piece as a person’s work has not examined it as another’s. */
const declared = ({ package: { ai = UNSAID } }: Side): string => `${ai.grade} ${ai.prompterId}`

/** Does the piece still say what it said, letters and layout aside, and of the same making? */
export const isStillWhatWasRead = (then: Side, now: Side): boolean =>
  declared(then) === declared(now) && classify(then, now).every(isHarmless)
