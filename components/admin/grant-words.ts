import type { Grant } from '@/newsroom/people/roles'

/** A translator of the namespace `people`. */
type Words = (key: string, values?: Record<string, string>) => string
export type DeskName = { readonly id: string; readonly name: string }

/** Roles as people say them: `Editor at News`, `Admin`. One phrase for each. */
export const grantWords = (words: Words, desks: readonly DeskName[], grants: readonly Grant[]): string[] => {
  const names = new Map(desks.map(({ id, name }) => [id, name]))
  return grants.map(({ role, deskId }) => {
    const desk = deskId === null ? undefined : (names.get(deskId) ?? deskId)
    const spoken = words(`roles.${role}`)
    return desk === undefined ? spoken : words('grant', { role: spoken, desk })
  })
}
