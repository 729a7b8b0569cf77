'use client'

import { useTranslations } from 'next-intl'
import { useFieldName } from '@/components/desk/moves/use-field-name'
import type { Difference } from '@/newsroom/corrections/difference'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import { leaveOf } from '@/newsroom/corrections/silent-edit'
import { type Issue, stop } from '@/newsroom/issue'

type Props = {
  readonly differences: readonly Difference[]
  readonly kind: ChangeKind
  readonly onJump: (issue: Issue) => void
}

const ADDS: readonly Difference['class'][] = ['addedParagraph', 'addedSentence', 'order']

/** Where the difference is to be found, for the jump to it. */
const placeOf = ({ field, at, class: what, passage, before }: Difference): Issue =>
  stop(field, 'unrecorded', { values: { what, passage, before }, ...(at ? { at } : {}) })

/** What the change asks for, as it is said: what only adds is told as an update, what unsays as a correction. */
const leaveWord = (difference: Difference, kind: ChangeKind): 'noted' | 'otherKind' | 'update' | 'never' => {
  const leave = leaveOf(difference, kind)
  if (leave === 'otherKind') return ADDS.includes(difference.class) ? 'update' : 'otherKind'
  return leave === 'free' ? 'noted' : leave
}

const keyOf = ({ field, at, class: what, passage, before, after }: Difference) =>
  [field, at, what, passage, before, after].join('/')

/** What readers would find changed, sentence by sentence, and what each change asks of the note. */
export function DifferenceList({ differences, kind, onJump }: Props) {
  const words = useTranslations('corrections.differences')
  const telling = differences.filter((difference) => leaveOf(difference, kind) !== 'free')
  const free = differences.length - telling.length
  return (
    <section aria-labelledby="margin-differences">
      <h3 id="margin-differences" className="margin-label">
        {words('title')}
      </h3>
      {differences.length === 0 ? <p className="text-14 text-muted">{words('none')}</p> : null}
      <ul>
        {telling.map((difference) => (
          <li key={keyOf(difference)}>
            <DifferenceLine difference={difference} kind={kind} onJump={onJump} />
          </li>
        ))}
      </ul>
      {free > 0 ? <p className="text-14 text-muted">{words('free', { count: free })}</p> : null}
    </section>
  )
}

type LineProps = Omit<Props, 'differences'> & { readonly difference: Difference }

function DifferenceLine({ difference, kind, onJump }: LineProps) {
  const words = useTranslations('corrections.differences')
  const fieldName = useFieldName()
  const place = placeOf(difference)
  const { class: what, passage, before, after } = difference
  const leave = leaveWord(difference, kind)
  const sentence = (): string => {
    if (what === 'order') return words('moved', { after })
    if (before === '') return words('added', { after })
    return after === '' ? words('gone', { before }) : words('replaced', { before, after })
  }
  return (
    <button type="button" className="margin-check" onClick={() => onJump(place)}>
      <span className="margin-check-field">{fieldName(place)}</span>
      <span>
        {sentence()} <strong>{words(`leaves.${leave}`)}</strong>
      </span>
      {passage === before || passage === after ? null : <span className="text-14 text-muted">{passage}</span>}
    </button>
  )
}
