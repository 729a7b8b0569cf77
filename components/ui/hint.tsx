'use client'

import { Text } from 'react-aria-components/Text'

/** What a field expects, read out with it. */
export function Hint({ children }: { readonly children: string | undefined }) {
  if (children === undefined) return null
  return (
    <Text slot="description" className="text-14 text-muted">
      {children}
    </Text>
  )
}
