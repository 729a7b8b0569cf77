import Link from 'next/link'

export type PagerProps = {
  readonly label: string
  /** Back to the beginning; absent there. */
  readonly first?: { readonly href: string; readonly label: string } | null
  /** Further down; absent at the end. */
  readonly next?: { readonly href: string; readonly label: string } | null
}

/** Keyset pages know only "from the start" and "further": no page numbers to go wrong while the list moves. */
export function Pager({ label, first = null, next = null }: PagerProps) {
  if (first === null && next === null) return null
  return (
    <nav aria-label={label} className="flex justify-between gap-6 border-t border-rule py-4 text-14">
      {first === null ? <span /> : <Link href={first.href} className="link target">{`← ${first.label}`}</Link>}
      {next === null ? null : <Link href={next.href} rel="next" className="link target">{`${next.label} →`}</Link>}
    </nav>
  )
}
