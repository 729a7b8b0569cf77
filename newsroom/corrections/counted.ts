/** Gives out keys that tell the second of two equal ones from the first. */
export const counted = (): ((key: string) => string) => {
  const seen = new Map<string, number>()
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return n === 1 ? key : `${key}#${n}`
  }
}
