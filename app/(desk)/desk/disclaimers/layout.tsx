import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { mustView } from '@/app/viewer'
import { can } from '@/newsroom/policy/can'

/**
 * Who may not read the book is told so before its `loading` goes out, after which every answer would be a 200. It
 * protects nothing; each page asks again.
 */
export default async function DisclaimersLayout({ children }: { readonly children: ReactNode }) {
  if (!can(await mustView(), 'disclaimer.read')) notFound()
  return children
}
