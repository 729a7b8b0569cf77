import { Checkbox } from '@/components/ui/checkbox'
import type { Choices, Piece } from '../screen/piece'

type Props = {
  readonly piece: Piece
  readonly topics: Choices['topics']
  readonly label: string
  readonly none: string
}

/** Topics are few and read at a glance: words to tick, no list to open. */
export function TopicsField({ piece: { pkg, change, isReadOnly }, topics, label, none }: Props) {
  const toggle = (id: string, on: boolean) =>
    change({ topicIds: on ? [...pkg.topicIds, id] : pkg.topicIds.filter((other) => other !== id) })
  return (
    <fieldset className="margin-stack" id="field-topics" tabIndex={-1}>
      <legend className="margin-label">{label}</legend>
      {topics.length === 0 ? <p className="text-14 text-muted">{none}</p> : null}
      <div className="margin-ticks">
        {topics.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={pkg.topicIds.includes(id)}
            isDisabled={isReadOnly}
            onChange={(on) => toggle(id, on)}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
