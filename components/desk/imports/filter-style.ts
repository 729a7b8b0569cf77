/** One of the lists a file falls into; the one being shown is said to readers of screens as well. */
export const FILTER =
  'target cursor-pointer border-b-2 border-transparent py-1 text-14 text-muted hover:text-ink ' +
  'aria-pressed:border-proof aria-pressed:text-ink aria-[current]:border-proof aria-[current]:text-ink'
