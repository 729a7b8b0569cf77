'use client'

import type { No } from '@/components/desk/rules/use-act'
import { useRefusalWords } from './refusal-words'

/** Why something was not done, beside the button that asked for it. */
export function Refused({ no }: { readonly no: No | null }) {
  const words = useRefusalWords()
  if (no === null) return null
  return (
    <p role="alert" className="text-14 text-vermilion">
      {words(no)}
    </p>
  )
}
