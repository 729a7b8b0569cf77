import { type Issue, stop } from '@/newsroom/issue'
import type { CorrectionNote } from './correction'
import { CLASSES, type Difference, type DifferenceClass } from './difference'
import type { ChangeKind } from './kinds'

/** Always free: what changes nothing, and standing matter, which has a public line of its own. */
const FREE = ['layout', 'typo', 'notice'] as const satisfies readonly DifferenceClass[]

/** What is new beside what was said, leaving that as it was. */
const ADDED = ['addedParagraph', 'addedSentence', 'order'] as const satisfies readonly DifferenceClass[]

/**
 * What an update may touch once its line says what is new: the count that rose, the name that became known, the headline
 * and the picture that follow. It may not unsay: a "not", the words of a speaker and a sentence are only taken back by
 * kinds that own up to it, or the list of corrections would lose them.
 */
const OVERTAKEN = ['number', 'name', 'headline', 'media', 'wording'] as const satisfies readonly DifferenceClass[]

/** Everything but where the piece comes from, which no kind of change can alter. */
const ALL = CLASSES.filter((kind) => kind !== 'source')

type Allowance = {
  /** By the kind alone. */
  readonly bare: readonly DifferenceClass[]
  /** With a complete note of that kind. */
  readonly noted: readonly DifferenceClass[]
}

const OWNED: Allowance = { bare: FREE, noted: ALL }

const ALLOWED: Readonly<Record<ChangeKind, Allowance>> = {
  typo: { bare: FREE, noted: FREE },
  update: { bare: [...FREE, ...ADDED], noted: [...FREE, ...ADDED, ...OVERTAKEN] },
  clarification: OWNED,
  correction: OWNED,
  editors_note: OWNED,
  right_of_reply: OWNED,
  retraction: OWNED,
}

/** More words than this put right without a note are no slip but an edit. */
const MOST_TYPOS = 5

const issueOf = ({ class: what, field, at, passage, before, after }: Difference): Issue => {
  const more = { values: { what, passage, before, after }, ...(at ? { at } : {}) }
  return what === 'source' ? stop(field, 'immutable', more) : stop(field, 'unrecorded', more)
}

type Change = {
  readonly kind: ChangeKind
  /** The note once `parseNote` takes it; null before. One of another kind counts for nothing. */
  readonly note: CorrectionNote | null
  readonly mostTypos?: number
}

/** What a change of a kind may do about a difference: let it be, tell of it in its note, leave it to another kind. */
export type Leave = 'free' | 'noted' | 'otherKind' | 'never'

export const leaveOf = ({ class: what }: Pick<Difference, 'class'>, kind: ChangeKind): Leave => {
  if (what === 'source') return 'never'
  if (ALLOWED[kind].bare.includes(what)) return 'free'
  return ALLOWED[kind].noted.includes(what) ? 'noted' : 'otherKind'
}

/**
 * What is changed in the live piece without saying so. Each stop names the sentence, and what stood and stands in
 * it; `immutable` is about the source, `tooManyTypos` about their number, everything else is `unrecorded`.
 */
export const silentEdits = (differences: readonly Difference[], change: Change): readonly Issue[] => {
  const { kind, note, mostTypos = MOST_TYPOS } = change
  const isNoted = kind !== 'typo' && note?.kind === kind
  const allowed: readonly Leave[] = isNoted ? ['free', 'noted'] : ['free']
  const typos = differences.filter((difference) => difference.class === 'typo')
  const [first] = typos
  return [
    ...differences.filter((difference) => !allowed.includes(leaveOf(difference, kind))).map(issueOf),
    ...(!isNoted && first && typos.length > mostTypos
      ? [stop(first.field, 'tooManyTypos', { values: { count: typos.length, most: mostTypos } })]
      : []),
  ]
}
