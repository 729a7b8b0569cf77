'use client'

import { useShortcuts } from '@/components/desk/shell/use-shortcuts'

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')]

/** From the line that has the focus, or from above the first. */
const step = (by: 1 | -1) => () => {
  const all = lines()
  const here = all.findIndex((line) => line.matches(':focus'))
  all[Math.min(Math.max(here + by, 0), all.length - 1)]?.focus()
}

/** `j` and `k` walk the lines of the page; Enter is the link's own. */
export function ListKeys({ isOff }: { readonly isOff: boolean }) {
  useShortcuts({ j: step(1), k: step(-1) }, { isOff })
  return null
}
