import type { ReactNode } from 'react'

/** The library stands on the same edges as every other room. */
export default function DisclaimersLayout({ children }: { readonly children: ReactNode }) {
  return <main className="w-full max-w-[84rem] px-6 py-8 md:px-10">{children}</main>
}
