import type { ReactNode } from 'react'
import { Newsroom } from '@/app/newsroom'
import { mustView } from '@/app/viewer'

export default async function HouseLayout({ children }: { readonly children: ReactNode }) {
  return <Newsroom viewer={await mustView()}>{children}</Newsroom>
}
