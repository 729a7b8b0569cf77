import type { ReactNode } from 'react'

export type Tone = 'ink' | 'muted' | 'proof' | 'stet' | 'amber' | 'vermilion'

const LOOK: Readonly<Record<Tone, string>> = {
  ink: 'text-ink',
  muted: 'text-muted',
  proof: 'text-proof',
  stet: 'text-stet',
  amber: 'text-amber',
  vermilion: 'text-vermilion',
}

export type StateWordProps = { readonly tone: Tone; readonly children: ReactNode }

/** A state is a word; its colour only helps to find it. */
export function StateWord({ tone, children }: StateWordProps) {
  return <span className={`font-medium ${LOOK[tone]}`}>{children}</span>
}
