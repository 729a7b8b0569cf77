import type { ReactNode } from 'react'
import { Newsroom } from '@/app/newsroom'
import { mustView } from '@/app/viewer'

/**
 * The rooms of the desk in their shell; the doors stand outside, so whoever is shown one leaves the shell behind.
 * Strangers are sent there before anything of a room goes out: once a room's `loading` has been sent, the answer is a
 * 200. It protects nothing; each page and each action asks again.
 */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  return <Newsroom viewer={await mustView()}>{children}</Newsroom>
}
