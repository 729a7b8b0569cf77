import type { Outsider } from '@/commands/preview/lock-link'
import { SAY_FAULTS, type SayFault, type Typed } from '@/components/outside/say'
import type { Refusal } from '@/newsroom/result'
import { gone } from './answers'
import { linkFor } from './outsider'
import { pieceScreen } from './screens'

const CHECK = 'check:'

export const typedIn = (form: URLSearchParams): Typed => ({
  text: (form.get('text') ?? '').replaceAll('\r\n', '\n'),
  verdict: form.get('verdict') ?? '',
  checks: Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith(CHECK) ? [[name.slice(CHECK.length), value]] : [])),
  ),
})

export const faultOf = (refusal: Refusal): SayFault | null =>
  refusal.kind === 'invalid' ? (SAY_FAULTS.find((fault) => fault === refusal.key) ?? null) : null

/** The piece again with what was typed, and why it was not taken; a link that is over leads nowhere. */
export const sayAgain = async (outsider: Outsider, typed: Typed, fault: SayFault | null): Promise<Response> => {
  const now = new Date()
  const at = fault === null ? null : await linkFor(outsider, now)
  if (!at || fault === null || at.shows !== 'piece') return gone()
  return pieceScreen({ found: at.found, outsider, now }, { said: null, typed, fault })
}
