import type { ReactNode } from 'react'
import { mustView } from '@/app/viewer'

/**
 * Sends strangers to the sign-in before anything of a room goes out: once a room's `loading` has been sent, the answer
 * is a 200. It protects nothing; each page and each action asks again.
 */
export default async function RoomsLayout({ children }: { readonly children: ReactNode }) {
  await mustView()
  return children
}
