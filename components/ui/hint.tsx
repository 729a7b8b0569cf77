'use client'

import { Text } from 'react-aria-components/Text'
import { HINT } from './field-style'

/** What a field expects, read out with it. */
export function Hint({ children }: { readonly children: string | undefined }) {
  if (children === undefined) return null
  return (
    <Text slot="description" className={HINT}>
      {children}
    </Text>
  )
}
