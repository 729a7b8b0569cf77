import type { ReactNode } from 'react'
import { Newsroom } from '@/app/newsroom'
import { viewer } from '@/app/viewer'

/** Rooms of the desk in their shell; the doors (sign-in, invitation) stand without it. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const person = await viewer()
  return person === null ? children : <Newsroom viewer={person}>{children}</Newsroom>
}
