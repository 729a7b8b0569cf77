'use client'

import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'

type Props<Name extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Name[]
  readonly nameOf: (name: Name) => string
  readonly chosen: readonly Name[]
  readonly isReadOnly: boolean
  readonly onChoose: (chosen: readonly Name[]) => void
}

/** A few words to tick; what is chosen keeps the order of the list, whatever was ticked first. */
export function DeclaredTicks<Name extends string>(props: Props<Name>) {
  const { label, hint, options, nameOf, chosen, isReadOnly, onChoose } = props
  const hintId = useId()
  return (
    <fieldset className="margin-stack" aria-describedby={hint ? hintId : undefined}>
      <legend className="margin-label">{label}</legend>
      <div className="margin-ticks">
        {options.map((name) => (
          <Checkbox
            key={name}
            isSelected={chosen.includes(name)}
            isDisabled={isReadOnly}
            onChange={(on) => onChoose(options.filter((other) => (other === name ? on : chosen.includes(other))))}
          >
            {nameOf(name)}
          </Checkbox>
        ))}
      </div>
      {hint ? (
        <p id={hintId} className="text-14 text-muted">
          {hint}
        </p>
      ) : null}
    </fieldset>
  )
}
