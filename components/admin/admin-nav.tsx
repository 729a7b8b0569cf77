'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type Props = { readonly rooms: readonly { readonly href: string; readonly name: string }[] }

/** The rooms of the house, as one line of words. */
export function AdminNav({ rooms }: Props) {
  const path = usePathname()
  return (
    <nav className="border-b border-rule px-6 md:px-10">
      <ul className="flex gap-6 overflow-x-auto">
        {rooms.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path.startsWith(href) ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-muted hover:text-ink aria-[current]:border-proof aria-[current]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
