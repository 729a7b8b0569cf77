import { Check, Minus } from 'lucide-react'

/** The box of a checkbox; drawn, so that it follows the theme and forced colours. */
export function Tick({ on }: { readonly on: boolean | 'partly' }) {
  return (
    <span
      className={`flex size-4.5 shrink-0 items-center justify-center rounded-sm border ${
        on ? 'border-proof bg-proof text-on-proof' : 'border-edge'
      } forced-colors:text-[CanvasText]`}
    >
      {on === 'partly' ? <Minus aria-hidden size={14} strokeWidth={3} /> : null}
      {on === true ? <Check aria-hidden size={14} strokeWidth={3} /> : null}
    </span>
  )
}
