'use client'

import { type Fault, useFaultWords } from './use-fault-words'

/** Why it was not done, beside what was asked. */
export function FaultLine({ fault }: { readonly fault: Fault | null }) {
  const say = useFaultWords()
  return fault === null ? null : (
    <p role="alert" className="text-14 text-vermilion">
      {say(fault)}
    </p>
  )
}
