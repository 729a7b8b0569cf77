'use client'

import { Breakdown } from '@/components/desk/shell/breakdown'

type Props = { readonly error: Error & { readonly digest?: string }; readonly retry: () => void }

export default function PageError({ error, retry }: Props) {
  return <Breakdown number={error.digest ?? null} onRetry={retry} />
}
