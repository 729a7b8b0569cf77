/** Joined routes are named with a plus between, so no key has one. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')
    .slice(0, 32)

/** The key of a new route, after its English name; numbered where it is taken. */
export const routeKey = (name: string, taken: readonly string[]): string => {
  const key = plain(name) || 'route'
  const numbered = [key, ...taken.map((_, at) => `${key}_${at + 2}`)]
  return numbered.find((one) => !taken.includes(one)) ?? `${key}_${taken.length + 2}`
}
