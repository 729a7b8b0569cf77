'use client'

import { useNoWords } from './use-no-words'
import type { No } from './use-saying'

/** Why not, beside what was tried. */
export function Refused({ no }: { readonly no: No | null }) {
  const words = useNoWords()
  if (no === null) return null
  return (
    <div role="alert" className="flex flex-col gap-1 text-14 text-vermilion">
      {words(no).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
