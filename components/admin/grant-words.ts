import type { Grant } from '@/newsroom/people/roles'

/** A translator of the namespace `people`. */
type Words = (key: string, values?: Record<string, string>) => string
export type DeskName = { readonly id: string; readonly name: string }

/** Roles as people say them, one phrase for each: `Editor at News and Opinion`, `Admin`. */
export const grantWords = (
  words: Words,
  desks: readonly DeskName[],
  grants: readonly Grant[],
  inList: (names: readonly string[]) => string,
): string[] => {
  const names = new Map(desks.map(({ id, name }) => [id, name]))
  return [...Map.groupBy(grants, ({ role }) => role)].map(([role, held]) => {
    const at = held.flatMap(({ deskId }) => (deskId === null ? [] : [names.get(deskId) ?? deskId]))
    const spoken = words(`roles.${role}`)
    return at.length < held.length ? spoken : words('grant', { role: spoken, desk: inList(at) })
  })
}
