import type { Bar } from './on-screen'

type Standing = { readonly checkerId: string | null; readonly checkedAt: Date | null; readonly isInvolved: boolean }

/** What keeps this person from checking a piece; null: nothing. */
export const barOf = (personId: string, { checkerId, checkedAt, isInvolved }: Standing): Bar | null => {
  if (isInvolved) return 'involved'
  if (checkedAt !== null) return 'checked'
  return checkerId !== null && checkerId !== personId ? 'taken' : null
}
