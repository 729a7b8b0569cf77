'use client'

import type { ReactNode } from 'react'
import { FieldError as Refusal } from 'react-aria-components/FieldError'

/** What is wrong and what to do next, beside the field. Without children it shows what the form was told. */
export function FieldError({ children }: { readonly children?: ReactNode }) {
  return <Refusal className="text-14 text-vermilion before:content-['→_'] before:font-medium">{children}</Refusal>
}
