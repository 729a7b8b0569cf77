import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { mustView } from '@/app/viewer'
import { can } from '@/newsroom/policy/can'

/** The rooms of an admin. Each page and each action asks again: a layout protects nothing. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  if (!can(await mustView(), 'people.manage')) notFound()
  return children
}
